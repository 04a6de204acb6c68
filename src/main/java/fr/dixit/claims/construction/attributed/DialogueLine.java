package fr.dixit.claims.construction.attributed;

import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.construction.Candidates;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.claims.construction.CueConstruction;
import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.SpeakerFinder;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.language.Sentence;
import fr.dixit.language.Token;
import fr.dixit.lexicon.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "— Je ne sais pas, répond le maire.": a line of a dialogue opens with a dash. */
public final class DialogueLine implements CueConstruction {

  public static final String RULE = "dialogue-line";

  private static final Set<String> DASHES = Set.of("—", "–", "-");

  /** Only who speaks can say these; an item of a list has none. */
  private static final Set<String> SPOKEN =
      Set.of("je", "j'", "me", "m'", "moi", "nous", "tu", "te", "t'", "vous", "?", "!");

  @Override
  public String rule() {
    return RULE;
  }

  @Override
  public @Nullable Candidate at(Cue cue, Discourse discourse) {
    int start = cue.words().first();
    Sentence sentence = discourse.sentence(start);
    int first = sentence.firstToken();
    if (!opensLine(first, discourse) || !isAttribution(cue, discourse)) {
      return null;
    }
    Stretch before = new Stretch(first + 1, start);
    if (!isSpoken(before, discourse)) {
      return null;
    }
    List<Stretch> content = new ArrayList<>(List.of(before));
    content.addAll(
        new After(discourse).content(cue.end(), sentence.endToken(), !goesOn(cue, discourse)));
    return Candidates.of(this, cue, content, Confidence.HIGH);
  }

  private static boolean isAttribution(Cue cue, Discourse discourse) {
    boolean may = cue.takes(Frame.INTERPOLATED) || cue.takes(Frame.QUOTATION);
    int start = cue.words().first();
    return may
        && cue.isInverted()
        && !discourse.isQuoted(start)
        && new SpeakerFinder(discourse).isSetOff(start);
  }

  private static boolean opensLine(int first, Discourse discourse) {
    boolean dash = DASHES.contains(discourse.token(first).text());
    return dash
        && (first == 0
            || discourse.sentence(first - 1).paragraph() < discourse.sentence(first).paragraph());
  }

  private static boolean isSpoken(Stretch words, Discourse discourse) {
    for (int i = words.first(); i < words.end(); i++) {
      Token token = discourse.token(i);
      if (SPOKEN.contains(token.folded())) {
        return true;
      }
    }
    return false;
  }

  /** A comma behind the attribution: the speaker has not ended. */
  private static boolean goesOn(Cue cue, Discourse discourse) {
    return discourse.is(cue.end(), ",");
  }
}
