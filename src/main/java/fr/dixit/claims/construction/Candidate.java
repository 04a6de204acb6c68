package fr.dixit.claims.construction;

import fr.dixit.claims.discourse.Speaker;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.lexicon.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a construction found, before sources are resolved.
 *
 * @param content in text order
 * @param cue null for a quotation without one
 * @param speaker whose words
 */
public record Candidate(
    List<Stretch> content,
    @Nullable Stretch cue,
    Speaker speaker,
    Stance stance,
    String rule,
    Confidence confidence) {

  public int first() {
    return content.get(0).first();
  }

  public int end() {
    return content.get(content.size() - 1).end();
  }

  /** How many tokens the contents share. */
  public int shared(Candidate other) {
    int shared = 0;
    for (Stretch mine : content) {
      for (Stretch theirs : other.content) {
        shared +=
            Math.max(
                0, Math.min(mine.end(), theirs.end()) - Math.max(mine.first(), theirs.first()));
      }
    }
    return shared;
  }

  public int length() {
    return content.stream().mapToInt(Stretch::length).sum();
  }
}
