package fr.dixit.claims;

import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Quoting;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes away what stands at the ends of a content and was not said: marks, commas, the quotation's
 * own signs.
 */
final class Trimming {

  private static final Set<String> NOT_AT_END = Set.of(",", ";", ":", "-", "–", "—", ".");
  private static final Set<String> LINKS = Set.of("et", "mais", "puis");
  private static final Set<String> NOT_AT_START = Set.of(",", ";", ":", "-", "–", "—", ".");

  private final Discourse discourse;

  Trimming(Discourse discourse) {
    this.discourse = discourse;
  }

  List<Candidate> apply(List<Candidate> candidates) {
    List<Candidate> trimmed = new ArrayList<>();
    for (Candidate candidate : candidates) {
      List<Stretch> content =
          candidate.content().stream()
              .map(this::trim)
              .filter(part -> hasWord(part) && !pointsElsewhere(part.first()))
              .toList();
      if (!content.isEmpty()) {
        trimmed.add(
            new Candidate(
                content,
                candidate.cue(),
                candidate.speaker(),
                candidate.stance(),
                candidate.rule(),
                candidate.confidence()));
      }
    }
    return trimmed;
  }

  /** "À lire aussi …", "» LIRE AUSSI - …": a link to another article, no sentence of this one. */
  private boolean pointsElsewhere(int token) {
    int at = discourse.sentence(token).firstToken();
    while (at <= token && (!discourse.token(at).isWord() || discourse.is(at, "a"))) {
      at++;
    }
    boolean verb =
        discourse.is(at, "lire") || discourse.is(at, "voir") || discourse.is(at, "ecouter");
    return verb
        && at + 1 < discourse.tokens().size()
        && discourse.token(at + 1).folded().startsWith("aussi");
  }

  private Stretch trim(Stretch part) {
    int first = part.first();
    int end = part.end();
    boolean more = true;
    while (more && first < end) {
      more = false;
      if (NOT_AT_START.contains(discourse.token(first).text())) {
        first++;
        more = true;
      } else if (isTrailing(end - 1)) {
        end--;
        more = true;
      } else if (Quoting.isOneQuotation(new Stretch(first, end), discourse)) {
        Stretch inner = discourse.stretch(discourse.quotation(first).inner());
        return inner;
      } else if (isLoneMark(first, first, end)) {
        first++;
        more = true;
      } else if (isLoneMark(end - 1, first, end)) {
        end--;
        more = true;
      }
    }
    return new Stretch(first, end);
  }

  private boolean isTrailing(int at) {
    Token token = discourse.token(at);
    return token.kind() == Kind.PUNCTUATION
            && NOT_AT_END.contains(token.text())
            && !discourse.isQuoted(at)
        || token.kind() == Kind.WORD && isCut(at) && LINKS.contains(token.folded());
  }

  /** Outside quotations, or in the midst of one: no speaker ends with a conjunction. */
  private boolean isCut(int at) {
    return !discourse.isQuoted(at) || !discourse.isMark(at + 1);
  }

  /** A quotation mark whose partner lies outside the content. */
  private boolean isLoneMark(int mark, int first, int end) {
    if (!discourse.isMark(mark) || discourse.quotation(mark) == null) {
      return discourse.isMark(mark) && discourse.quotation(mark) == null;
    }
    Stretch outer = discourse.stretch(discourse.quotation(mark).outer());
    return outer.first() < first || outer.end() > end;
  }

  private boolean hasWord(Stretch part) {
    for (int i = part.first(); i < part.end(); i++) {
      if (discourse.token(i).isWord() || discourse.token(i).kind() == Kind.NUMBER) {
        return true;
      }
    }
    return false;
  }
}
