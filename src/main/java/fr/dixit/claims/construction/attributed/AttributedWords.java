package fr.dixit.claims.construction.attributed;

import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.Cues;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Extent;
import fr.dixit.claims.discourse.Quoting;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import fr.dixit.syntax.VerbGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that "selon X" attributes: the clause behind it, before it, or around it. */
final class AttributedWords {

  private static final Set<String> OPENING = Set.of(":", ";", "-", "–", "—");

  private static final Set<String> RELATIVES = Set.of("qui", "dont", "que", "qu'");

  /** The words of a cue before its verb: "a-t-il encore précisé". */
  private static final int GROUP = 6;

  private final Discourse discourse;
  private final List<Cue> cues;

  AttributedWords(Discourse discourse, List<Cue> cues) {
    this.discourse = discourse;
    this.cues = cues;
  }

  /**
   * @param at the attribution's first token
   * @param end after the source
   */
  List<Stretch> of(int at, int end) {
    int limit = new Extent(discourse).limit(end - 1, at);
    int after = new Appositions(discourse, limit).after(end);
    if (opensClause(at)) {
      return behind(after, limit);
    }
    int next = discourse.is(after, ",") ? after + 1 : after;
    if (discourse.is(beforeComma(at), "qui")) {
      return parts(new Stretch(next, relativeEnd(next, limit)));
    }
    int verb = verbOfRelative(at);
    if (verb >= 0 && goesOn(at, next, limit)) {
      return parts(
          new Stretch(verb, beforeComma(at) + 1), new Stretch(next, relativeEnd(next, limit)));
    }
    return before(at, after, limit);
  }

  /** "X, selon qui le pont est sûr, …": the relative clause, to where the main clause goes on. */
  List<Stretch> behindRelative(int from) {
    int limit = new Extent(discourse).limit(from - 1, from - 1);
    int next = discourse.is(from, ",") ? from + 1 : from;
    Stretch clause = new Stretch(next, relativeEnd(next, limit));
    return discourse.hasFiniteVerb(clause) ? parts(clause) : List.of();
  }

  /** "Pour X, …": only at the start of a clause and set off does it tell an opinion. */
  List<Stretch> inFrontPosition(int at, int end) {
    int limit = new Extent(discourse).limit(end - 1, at);
    int after = new Appositions(discourse, limit).after(end);
    return opensClause(at) && discourse.is(after, ",") ? behind(after, limit) : List.of();
  }

  private static List<Stretch> parts(Stretch... parts) {
    List<Stretch> kept = new ArrayList<>(List.of(parts));
    kept.removeIf(Stretch::isEmpty);
    return kept;
  }

  /** The last token before the attribution and its comma. */
  private int beforeComma(int at) {
    return discourse.is(at - 1, ",") ? at - 2 : at - 1;
  }

  /** Whether nothing but linking words stands before: in the sentence, or behind a colon. */
  private boolean opensClause(int at) {
    int first = discourse.sentence(at).firstToken();
    while (first < at
        && (discourse.isMark(first)
            || discourse.token(first).is(PartOfSpeech.COORDINATION)
            || discourse.is(first, "si")
            || discourse.is(first, ",")
            || discourse.token(first).is(PartOfSpeech.ADVERB))) {
      first++;
    }
    return first == at
        || OPENING.contains(discourse.token(at - 1).text())
        || discourse.is(at - 1, ",") && discourse.is(at - 2, "car");
  }

  private List<Stretch> behind(int after, int limit) {
    int start = discourse.is(after, ",") ? after + 1 : after;
    return parts(new Stretch(start, stop(start, limit)));
  }

  /**
   * Where the clause behind ends: "Si, pour X, …, …" at the comma after its verb; "Selon X, …,
   * précise Y" before the words that name another.
   */
  private int stop(int start, int limit) {
    boolean supposed = discourse.is(discourse.sentence(start).firstToken(), "si");
    boolean complete = false;
    for (int i = start; i < limit; i++) {
      VerbGroup verb = discourse.phrases().verbAt(i);
      complete |= verb != null && verb.isFinite();
      if (discourse.is(i, ",") && (supposed && complete || isAttributed(i + 1, limit))
          || complete && (opensSpeech(i) || isSemicolon(i))) {
        return i;
      }
    }
    return limit;
  }

  /** "Selon X, le pont tiendra ; Y en doute". */
  private boolean isSemicolon(int at) {
    return discourse.is(at, ";") && !discourse.isQuoted(at);
  }

  /** "Selon X, le pont tiendra : « Il est sûr. »": what X goes on to say is quoted. */
  private boolean opensSpeech(int colon) {
    return discourse.is(colon, ":")
        && discourse.isMark(colon + 1)
        && Quoting.isSpeech(discourse.quotation(colon + 1), discourse);
  }

  /** Whether an inverted reporting verb begins here and nothing follows its subject. */
  private boolean isAttributed(int at, int limit) {
    return Cues.near(cues, at + GROUP).stream()
        .anyMatch(cue -> cue.isInverted() && cue.words().first() == at && cue.end() + 1 >= limit);
  }

  private List<Stretch> before(int at, int after, int limit) {
    Stretch figure = new AttributedFigure(discourse).before(at);
    if (figure != null) {
      return List.of(figure);
    }
    if (isInParenthesis(at)) {
      return List.of();
    }
    Stretch incise = incise(at, after);
    if (incise != null) {
      return List.of(incise);
    }
    List<Stretch> parts = clauseBefore(at, after, limit);
    boolean complete =
        parts.stream()
            .anyMatch(part -> discourse.hasFiniteVerb(part) || Quoting.isQuoted(part, discourse));
    int next = discourse.is(after, ",") || discourse.is(after, ":") ? after + 1 : after;
    if (complete && goesOn(at, next, limit)) {
      parts.add(new Stretch(next, limit));
    }
    if (complete || parts.isEmpty() || next >= limit || !discourse.is(after, ",")) {
      return complete ? parts : List.of();
    }
    if (RELATIVES.contains(discourse.token(next).folded())) {
      return Quoting.holdsQuotation(parts.get(0), discourse) ? parts : List.of();
    }
    Stretch rest = new Stretch(next, limit);
    parts.add(rest);
    return discourse.hasFiniteVerb(rest) ? parts : List.of();
  }

  private List<Stretch> clauseBefore(int at, int after, int limit) {
    int first = discourse.sentence(at).firstToken();
    boolean last = discourse.is(at - 1, ",") && !discourse.hasFiniteVerb(new Stretch(after, limit));
    int start = Math.max(last ? first : Math.max(first, lastConjunction(at)), afterSpeech(at));
    start = Math.max(start, afterColon(at));
    return new ArrayList<>(
        start > first
            ? List.of(new Stretch(start, beforeComma(at) + 1))
            : new Before(discourse).content(at));
  }

  /** "La mer monte : le port fermera, selon X": behind the last colon a clause of its own; or -1. */
  private int afterColon(int at) {
    int first = discourse.sentence(at).firstToken();
    for (int i = beforeComma(at); i > first; i--) {
      if (discourse.is(i, ":") && !discourse.isMark(i + 1)) {
        return discourse.hasFiniteVerb(new Stretch(i + 1, at)) ? i + 1 : -1;
      }
    }
    return -1;
  }

  /**
   * "« A », a dit X en rappelant B, qui a réuni 200 personnes, selon Y": behind the words of
   * another the attribution reaches back to its relative clause, or to the comma; -1 when nobody
   * else spoke.
   */
  private int afterSpeech(int at) {
    int first = discourse.sentence(at).firstToken();
    int end =
        Cues.near(cues, at).stream()
            .filter(cue -> cue.words().first() > first && cue.isInverted() && cue.end() < at)
            .filter(cue -> discourse.is(cue.words().first() - 1, ","))
            .mapToInt(Cue::end)
            .max()
            .orElse(-1);
    int start = end;
    for (int i = end; i >= 0 && i < beforeComma(at); i++) {
      boolean opens = discourse.is(i, "qui") || start == end && discourse.is(i, ",");
      start = opens ? i + 1 : start;
    }
    return start;
  }

  /**
   * "Le cortège, composé de 80 personnes selon la police, …", "Avec 500 malades selon X, …": where
   * no comma parts the attribution from what stands before, it goes no further back than these
   * words; or null.
   */
  private @Nullable Stretch incise(int at, int after) {
    if (discourse.is(at - 1, ",") || !discourse.is(after, ",")) {
      return null;
    }
    int first = discourse.sentence(at).firstToken();
    int start = at;
    while (start > first && !discourse.is(start - 1, ",")) {
      start--;
    }
    boolean opens = start == first && discourse.token(start).is(PartOfSpeech.PREPOSITION);
    Stretch words = new Stretch(start, at);
    boolean set = (opens || start > first) && !discourse.hasFiniteVerb(words);
    while (opens && discourse.token(start).is(PartOfSpeech.PREPOSITION)) {
      start++;
    }
    return set && holdsNumber(words) ? new Stretch(start, at) : null;
  }

  private boolean holdsNumber(Stretch words) {
    for (int i = words.first(); i < words.end(); i++) {
      if (discourse.token(i).kind() == Token.Kind.NUMBER) {
        return true;
      }
    }
    return false;
  }

  /**
   * "pourrait, selon X, être rouvert": the verb right before wants what comes behind the source.
   */
  private boolean goesOn(int at, int next, int limit) {
    int last = beforeComma(at);
    if (last < 0 || next >= limit) {
      return false;
    }
    VerbGroup verb = discourse.phrases().verbAt(last);
    return verb != null && (completes(next) || isAttribute(verb, next)) || isOpen(last);
  }

  /** "est, selon X, dangereux". */
  private boolean isAttribute(VerbGroup verb, int next) {
    return verb.lemma().equals("être") && discourse.token(next).is(PartOfSpeech.ADJECTIVE);
  }

  /** "C'est mardi que, selon X, …". */
  private boolean isOpen(int last) {
    return discourse.is(last, "que") && discourse.phrases().verbAt(last - 1) == null;
  }

  /** Whether a complement of a verb may begin at the token. */
  private boolean completes(int at) {
    Token token = discourse.token(at);
    VerbGroup verb = discourse.phrases().verbAt(at);
    return token.is(PartOfSpeech.PREPOSITION)
        || token.is(PartOfSpeech.DETERMINER)
        || discourse.isMark(at)
        || verb != null && !verb.isFinite();
  }

  /** What stands in parentheses is seldom a clause. */
  private boolean isInParenthesis(int at) {
    return discourse.openParenthesis(discourse.sentence(at).firstToken(), at) >= 0;
  }

  /** Inside the clause of a reporting verb the attribution reaches back to its "que". */
  private int lastConjunction(int at) {
    for (int i = at - 1; i > discourse.sentence(at).firstToken(); i--) {
      if (discourse.is(i, "que") || discourse.is(i, "qu'")) {
        return isCued(i) ? i + 1 : -1;
      }
    }
    return -1;
  }

  private boolean isCued(int that) {
    return Cues.near(cues, that).stream().anyMatch(c -> c.end() <= that && that - c.end() < 4);
  }

  /** "qui est selon lui un danger": where the verb before begins, right after its "qui"; or -1. */
  private int verbOfRelative(int at) {
    VerbGroup verb = discourse.phrases().verbAt(beforeComma(at));
    boolean relative = verb != null && verb.isFinite() && discourse.is(verb.first() - 1, "qui");
    return relative ? verb.first() : -1;
  }

  /** Where the main clause goes on: at a comma and a finite verb without a subject of its own. */
  private int relativeEnd(int start, int limit) {
    for (int i = start; i + 1 < limit; i++) {
      VerbGroup verb = discourse.is(i, ",") ? discourse.phrases().verbAt(i + 1) : null;
      if (verb != null && verb.isFinite() && verb.first() == i + 1 && verb.subject() < 0) {
        return i;
      }
    }
    return limit;
  }
}
