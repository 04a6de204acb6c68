package fr.dixit.claims.discourse;

import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Quotation;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import fr.dixit.syntax.VerbGroup;
import java.util.Set;

/** How far the words go that a cue governs. */
public final class Extent {

  private static final Set<String> TERMINAL = Set.of(".", "!", "?", "…", "...", ";");

  private static final Set<String> SENTENCE_END = Set.of(".", "!", "?");

  /** After a comma these open what the narrator adds to a noun phrase, not what was said. */
  private static final Set<String> ASIDE =
      Set.of(
          "qui", "dont", "ou", "lors", "selon", "apres", "avant", "mais", "tandis", "alors", "tout",
          "puis");

  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private static final Set<String> WHEN = Set.of("lorsque", "lorsqu'");

  private final Discourse discourse;
  private final NextReport next;
  private final Splices splices;

  public Extent(Discourse discourse) {
    this.discourse = discourse;
    this.next = new NextReport(discourse);
    this.splices = new Splices(discourse);
  }

  /**
   * Where the speech of the cue must end at the latest: its sentence, or the quotation it stands
   * in.
   */
  public int limit(int from, int cue) {
    int end = discourse.sentence(from).endToken();
    Quotation around = discourse.quotation(cue);
    if (around != null && discourse.isQuoted(cue) && discourse.isQuoted(from)) {
      end = Math.min(end, discourse.stretch(around.inner()).end());
    }
    while (end > from && TERMINAL.contains(discourse.token(end - 1).text())) {
      end--;
    }
    return end;
  }

  /** End of a clause that begins at the token. */
  public int clause(int from, Cue cue) {
    return scan(from, limit(from, cue.group().head()), cue, false);
  }

  /** End of an attribute: "qui se veut sage et refuse …" goes on with the narrator's verb. */
  public int attribute(int from, Cue cue) {
    int end = clause(from, cue);
    for (int i = from + 1; i < end; i++) {
      boolean bare = splices.bareVerb(i) != null && discourse.phrases().nounAt(i - 1) == null;
      if (bare && isMainVerb(i, from) && !discourse.isQuoted(i)) {
        return splices.isLink(i - 1) ? i - 1 : i;
      }
    }
    return end;
  }

  /** End of a noun phrase with its complements and restrictive clauses. */
  public int object(int from, Cue cue) {
    return scan(from, limit(from, cue.group().head()), cue, true);
  }

  private int scan(int from, int limit, Cue cue, boolean object) {
    Narration narration = new Narration(discourse, cue, from);
    boolean aside = isBetweenDashes(cue.words().first());
    int at = from;
    while (at < limit) {
      Quotation quotation = discourse.isMark(at) ? discourse.quotation(at) : null;
      if (quotation != null && quotation.outer().start() == discourse.token(at).start()) {
        int end = Math.min(limit, discourse.stretch(quotation.outer()).end());
        if (at == from && endsWith(end, limit)) {
          return end;
        }
        at = Math.max(end, at + 1);
      } else if (aside && isDash(at)
          || ends(at, from)
          || (object ? endsObject(at, from) : endsClause(at, narration))) {
        return at;
      } else {
        at++;
      }
    }
    return limit;
  }

  /** "La salle – X dit que non – attend": the dash before is the first of two. */
  private boolean isBetweenDashes(int cue) {
    boolean open = false;
    for (int i = discourse.sentence(cue).firstToken(); i < cue; i++) {
      open ^= isDash(i);
    }
    return open;
  }

  private boolean isDash(int at) {
    return DASHES.contains(discourse.token(at).text());
  }

  /** A quotation with nothing but a mark after it is the whole of what was said. */
  private boolean endsWith(int end, int limit) {
    return end >= limit
        || discourse.token(end).kind() == Kind.PUNCTUATION
            && !discourse.is(end, "(")
            && !discourse.is(end, "%");
  }

  /** What ends a clause and an object alike: a mark, or the next report. */
  private boolean ends(int at, int from) {
    Token token = discourse.token(at);
    if (token.is(":") || token.text().equals(";") || at > from && isSentenceEnd(at)) {
      return true;
    }
    if (token.is(",")) {
      return at + 1 >= discourse.tokens().size() || next.beginsAfterComma(at + 1);
    }
    return splices.isLink(at) ? next.beginsAfterLink(at + 1) : at > from && next.isGerund(at);
  }

  private boolean endsClause(int at, Narration narration) {
    return discourse.is(at, ",")
        ? narration.resumesAfterComma(at + 1)
        : splices.isLink(at) && narration.resumesAfterLink(at);
  }

  private boolean endsObject(int at, int from) {
    if (at > from && (isMainVerb(at, from) || isMeanwhile(at))) {
      return true;
    }
    int after = at + 1;
    return discourse.is(at, ",")
        && (ASIDE.contains(discourse.token(after).folded())
            || splices.bareVerb(after) != null
            || splices.verb(splices.isLink(after) ? after + 1 : after) != null);
  }

  /** "alors que", "tandis que", "lorsque": what went on meanwhile, comma or not. */
  private boolean isMeanwhile(int at) {
    return WHEN.contains(discourse.token(at).folded())
        || (discourse.is(at, "alors") || discourse.is(at, "tandis"))
            && (discourse.is(at + 1, "que") || discourse.is(at + 1, "qu'"));
  }

  /** A full stop inside a quotation that holds the cue too. */
  private boolean isSentenceEnd(int at) {
    Token token = discourse.token(at);
    return SENTENCE_END.contains(token.text())
        && at + 1 < discourse.tokens().size()
        && discourse.token(at + 1).isCapitalized();
  }

  /**
   * A finite verb that no relative or conjunction of the phrase governs goes on with the narrator's
   * clause.
   */
  private boolean isMainVerb(int at, int from) {
    VerbGroup verb = discourse.phrases().verbAt(at);
    if (verb == null || !verb.isFinite() || verb.first() != at) {
      return false;
    }
    for (int i = from; i < at; i++) {
      Token token = discourse.token(i);
      if (token.is(PartOfSpeech.RELATIVE_PRONOUN) || token.is(PartOfSpeech.SUBORDINATION)) {
        return false;
      }
    }
    return true;
  }
}
