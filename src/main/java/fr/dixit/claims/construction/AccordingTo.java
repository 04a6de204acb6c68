package fr.dixit.claims.construction;

import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Extent;
import fr.dixit.claims.discourse.Quoting;
import fr.dixit.claims.discourse.Sources;
import fr.dixit.claims.discourse.Speaker;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Sentence;
import fr.dixit.language.Token;
import fr.dixit.language.VerbForm;
import fr.dixit.lexicon.Attributor;
import fr.dixit.lexicon.Attributor.Strength;
import fr.dixit.lexicon.Stance;
import fr.dixit.syntax.NounPhrase;
import fr.dixit.syntax.VerbGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "selon X", "d'après X", "pour X", "de source policière", "aux dires de X". */
public final class AccordingTo implements Construction {

  private static final Set<String> OPENING = Set.of(":", ";", "-", "–", "—");
  private static final int NEAR = 100;

  private static final Set<String> STRONG_PRONOUNS = Set.of("lui", "elle", "eux", "elles");

  @Override
  public String rule() {
    return "according-to";
  }

  @Override
  public List<Candidate> find(List<Cue> cues, Discourse discourse) {
    List<String> words = discourse.tokens().stream().map(Token::folded).toList();
    List<Candidate> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Attributor attributor = discourse.lexicon().attributors().match(words, at);
      if (attributor != null) {
        Candidate candidate = at(at, attributor, cues, discourse);
        if (candidate != null) {
          found.add(candidate);
        }
        at += attributor.words().size() - 1;
      }
    }
    return found;
  }

  private @Nullable Candidate at(
      int at, Attributor attributor, List<Cue> cues, Discourse discourse) {
    Stretch source = source(at, attributor, discourse);
    if (source == null
        || attributor.strength() == Strength.VOICE
        || belongsToCue(at, cues, discourse)
        || tellsModel(at, discourse)) {
      return null;
    }
    Sentence sentence = discourse.sentence(at);
    List<Stretch> content = content(at, source.end(), attributor, cues, discourse, sentence);
    if (content.isEmpty()) {
      return null;
    }
    boolean noun = attributor.strength() == Strength.SOURCE_NOUN;
    Stretch cue = new Stretch(at, noun ? source.end() : source.first());
    return new Candidate(
        content,
        noun ? new Stretch(at, at + 1) : cue,
        new Speaker.Words(source),
        attributor.strength() == Strength.OPINION ? Stance.THINKS : Stance.ASSERTS,
        rule(),
        attributor.strength() == Strength.OPINION ? Confidence.MEDIUM : Confidence.HIGH);
  }

  /** "a-t-on appris de source policière": the reporting verb attributes already. */
  private static boolean belongsToCue(int at, List<Cue> cues, Discourse discourse) {
    return near(cues, at).stream()
        .anyMatch(
            cue ->
                cue.end() <= at
                    && at - cue.end() < 6
                    && discourse.overAdjuncts(cue.end(), at) == at
                    && (cue.isInverted() || isAnybody(cue, discourse)));
  }

  /** The cues whose verb stands in the last tokens before; with its subject a cue is shorter. */
  private static List<Cue> near(List<Cue> cues, int at) {
    return cues.subList(firstFrom(cues, at - NEAR), firstFrom(cues, at + 1));
  }

  /** Index of the first cue whose verb is the token or follows it. */
  private static int firstFrom(List<Cue> cues, int token) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).group().head() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isAnybody(Cue cue, Discourse discourse) {
    return cue.subject() != null && discourse.is(cue.subject().first(), "on");
  }

  /**
   * "dessiné d'après un plan": after a bare participle the locution tells a model, not a source.
   */
  private static boolean tellsModel(int at, Discourse discourse) {
    boolean participle =
        at > 0
            && discourse.token(at - 1).readings().stream()
                .anyMatch(r -> r.form() == VerbForm.PAST_PARTICIPLE);
    return discourse.is(at, "d'") && (participle || isHarsh(at + 1, discourse));
  }

  /** "d'âpres débats": the adjective, its accent folded away. */
  private static boolean isHarsh(int at, Discourse discourse) {
    return discourse.token(at).is(PartOfSpeech.ADJECTIVE);
  }

  /** The words that name the source, or null when what follows can be none. */
  private static @Nullable Stretch source(int at, Attributor attributor, Discourse discourse) {
    boolean noun = attributor.strength() == Strength.SOURCE_NOUN;
    int start = noun ? at + attributor.words().size() - 1 : at + attributor.words().size();
    if (attributor.takesDe() && (discourse.is(start, "de") || discourse.is(start, "d'"))) {
      start++;
    }
    if (start >= discourse.tokens().size()) {
      return null;
    }
    if (STRONG_PRONOUNS.contains(discourse.token(start).folded())
        && !discourse.token(start).is(PartOfSpeech.DETERMINER)) {
      return new Stretch(start, start + 1);
    }
    NounPhrase phrase = discourse.phrases().nounAt(start);
    if (phrase == null || !noun && !Sources.mayBe(phrase, discourse) || isOurs(phrase, discourse)) {
      return null;
    }
    return new Stretch(Math.max(start, phrase.first()), phrase.end());
  }

  /** "nos informations": the narrator is no source. */
  private static boolean isOurs(NounPhrase phrase, Discourse discourse) {
    return discourse.is(phrase.first(), "nos") && discourse.is(phrase.head(), "informations");
  }

  private static List<Stretch> content(
      int at,
      int end,
      Attributor attributor,
      List<Cue> cues,
      Discourse discourse,
      Sentence sentence) {
    int limit = new Extent(discourse).limit(end - 1, at);
    boolean initial = isInitial(at, discourse, sentence);
    int after = overAppositions(end, limit, discourse);
    if (attributor.strength() == Strength.OPINION && !(initial && discourse.is(after, ","))) {
      return List.of();
    }
    if (initial) {
      int start = clause(after, limit, discourse);
      return start < limit ? List.of(new Stretch(start, stop(start, limit, discourse))) : List.of();
    }
    int relative = relative(at, discourse);
    if (relative >= 0) {
      int start = discourse.is(after, ",") ? after + 1 : after;
      int stop = relativeEnd(start, limit, discourse);
      return start < stop ? List.of(new Stretch(start, stop)) : List.of();
    }
    int verb = verbOfRelative(at, discourse);
    if (verb >= 0 && goesOn(at, after, limit, discourse)) {
      int start = discourse.is(after, ",") ? after + 1 : after;
      int stop = relativeEnd(start, limit, discourse);
      return List.of(
          new Stretch(verb, discourse.is(at - 1, ",") ? at - 1 : at), new Stretch(start, stop));
    }
    return before(at, after, limit, cues, discourse, sentence);
  }

  /** "qui est selon lui un danger": where the verb before begins, right after its "qui"; or -1. */
  private static int verbOfRelative(int at, Discourse discourse) {
    VerbGroup verb = discourse.phrases().verbAt(discourse.is(at - 1, ",") ? at - 2 : at - 1);
    boolean relative = verb != null && verb.isFinite() && discourse.is(verb.first() - 1, "qui");
    return relative ? verb.first() : -1;
  }

  /** "Si, pour X, …, …": the subordinate clause ends at the comma after its verb. */
  private static int stop(int start, int limit, Discourse discourse) {
    int first = discourse.sentence(start).firstToken();
    if (!discourse.is(first, "si")) {
      return limit;
    }
    for (int i = start; i < limit; i++) {
      if (discourse.is(i, ",") && discourse.hasFiniteVerb(new Stretch(start, i))) {
        return i;
      }
    }
    return limit;
  }

  /** Where the attributed clause begins: behind the comma, over what else is said of the source. */
  private static int clause(int after, int limit, Discourse discourse) {
    boolean participle = isParticiple(after, discourse);
    for (int i = participle ? after + 1 : after; i < limit && i < after + 12; i++) {
      if (discourse.is(i, ",")) {
        return i + 1;
      }
      boolean verbal = discourse.phrases().verbAt(i) != null || discourse.isMark(i);
      if (verbal || i == after && !discourse.token(i).is(PartOfSpeech.PREPOSITION)) {
        return after;
      }
    }
    return after;
  }

  /** "un sondage cité par la presse". */
  private static boolean isParticiple(int at, Discourse discourse) {
    return at < discourse.tokens().size()
        && discourse.token(at).mayBe(VerbForm.PAST_PARTICIPLE)
        && !discourse.token(at).is(PartOfSpeech.NOUN);
  }

  private static List<Stretch> before(
      int at, int after, int limit, List<Cue> cues, Discourse discourse, Sentence sentence) {
    int parenthesis = openParenthesis(at, sentence, discourse);
    if (parenthesis >= 0) {
      return List.of();
    }
    boolean last = discourse.is(at - 1, ",") && !discourse.hasFiniteVerb(new Stretch(after, limit));
    int start =
        last
            ? sentence.firstToken()
            : Math.max(sentence.firstToken(), lastConjunction(at, cues, sentence, discourse));
    List<Stretch> parts = new ArrayList<>();
    if (start > sentence.firstToken()) {
      parts.add(new Stretch(start, discourse.is(at - 1, ",") ? at - 1 : at));
    } else {
      parts.addAll(new Before(discourse).content(at));
    }
    boolean complete =
        parts.stream()
            .anyMatch(part -> discourse.hasFiniteVerb(part) || Quoting.isQuoted(part, discourse));
    if (complete && goesOn(at, after, limit, discourse)) {
      parts.add(new Stretch(discourse.is(after, ",") ? after + 1 : after, limit));
    }
    if (!complete && !parts.isEmpty() && discourse.is(after, ",")) {
      parts.add(new Stretch(after + 1, limit));
      complete = discourse.hasFiniteVerb(parts.get(parts.size() - 1));
    }
    return complete ? parts : List.of();
  }

  /**
   * "pourrait, selon X, être rouvert": the verb right before wants what comes behind the source.
   */
  private static boolean goesOn(int at, int after, int limit, Discourse discourse) {
    int last = discourse.is(at - 1, ",") ? at - 2 : at - 1;
    int next = discourse.is(after, ",") ? after + 1 : after;
    return last >= 0
        && next < limit
        && discourse.phrases().verbAt(last) != null
        && completes(next, discourse);
  }

  /** Whether a complement of a verb may begin at the token. */
  private static boolean completes(int at, Discourse discourse) {
    Token token = discourse.token(at);
    VerbGroup verb = discourse.phrases().verbAt(at);
    return token.is(PartOfSpeech.PREPOSITION)
        || token.is(PartOfSpeech.DETERMINER)
        || discourse.isMark(at)
        || verb != null && !verb.isFinite();
  }

  /** An open parenthesis before the token, or -1: what stands in it is seldom a clause. */
  private static int openParenthesis(int at, Sentence sentence, Discourse discourse) {
    for (int i = at - 1; i >= sentence.firstToken() && !discourse.is(i, ")"); i--) {
      if (discourse.is(i, "(")) {
        return i;
      }
    }
    return -1;
  }

  /** Inside the clause of a reporting verb the attribution reaches back to its "que". */
  private static int lastConjunction(
      int at, List<Cue> cues, Sentence sentence, Discourse discourse) {
    for (int i = at - 1; i > sentence.firstToken(); i--) {
      if (discourse.is(i, "que") || discourse.is(i, "qu'")) {
        return isCued(i, cues) ? i + 1 : -1;
      }
    }
    return -1;
  }

  private static boolean isCued(int that, List<Cue> cues) {
    return near(cues, that).stream().anyMatch(c -> c.end() <= that && that - c.end() < 4);
  }

  private static boolean isInitial(int at, Discourse discourse, Sentence sentence) {
    int first = sentence.firstToken();
    while (first < at
        && (discourse.isMark(first)
            || discourse.token(first).is(PartOfSpeech.COORDINATION)
            || discourse.is(first, "si")
            || discourse.is(first, ",")
            || discourse.token(first).is(PartOfSpeech.ADVERB))) {
      first++;
    }
    return first == at || at > 0 && OPENING.contains(discourse.token(at - 1).text());
  }

  /** Where the main clause goes on: at a comma and a finite verb without a subject of its own. */
  private static int relativeEnd(int start, int limit, Discourse discourse) {
    for (int i = start; i + 1 < limit; i++) {
      VerbGroup verb = discourse.is(i, ",") ? discourse.phrases().verbAt(i + 1) : null;
      if (verb != null && verb.isFinite() && verb.first() == i + 1 && verb.subject() < 0) {
        return i;
      }
    }
    return limit;
  }

  private static int relative(int at, Discourse discourse) {
    int i = discourse.is(at - 1, ",") ? at - 2 : at - 1;
    return i >= 0 && discourse.is(i, "qui") ? i : -1;
  }

  /** "l'une des chevilles ouvrières de la lutte". */
  private static boolean isOneOf(NounPhrase phrase, Discourse discourse) {
    return discourse.is(phrase.first(), "l'")
        && (discourse.is(phrase.first() + 1, "un") || discourse.is(phrase.first() + 1, "une"));
  }

  private static int overAppositions(int end, int limit, Discourse discourse) {
    if (discourse.is(end, "dont")) {
      NounPhrase part = discourse.phrases().nounAt(end + 1);
      return part == null ? end : part.end();
    }
    int apposition = overApposition(end, limit, discourse);
    if (apposition == end) {
      return end;
    }
    boolean relative = discourse.is(apposition + 1, "qui");
    return relative || isParticiple(apposition + 1, discourse)
        ? closingComma(apposition, relative ? 1 : 0, limit, discourse)
        : apposition;
  }

  /** ", maire de Brest," or ", 42 ans,": to its second comma, or where it was. */
  private static int overApposition(int comma, int limit, Discourse discourse) {
    NounPhrase phrase = discourse.is(comma, ",") ? discourse.phrases().nounAt(comma + 1) : null;
    boolean enclosed =
        phrase != null
            && phrase.first() == comma + 1
            && phrase.end() < limit
            && discourse.is(phrase.end(), ",");
    boolean apposition =
        enclosed
            && (phrase.isNamed()
                || Sources.isActor(phrase, discourse)
                || isOneOf(phrase, discourse)
                || discourse.is(phrase.head(), "ans"));
    return apposition ? phrase.end() : comma;
  }

  /**
   * ", 42 ans, venu de Brest,", ", maire de Brest, qui dirige le port,": the comma that closes the
   * next incise, which has so many finite verbs; the first comma when none does.
   */
  private static int closingComma(int comma, int verbs, int limit, Discourse discourse) {
    int seen = 0;
    for (int i = comma + 1; i < limit && !discourse.isMark(i); i++) {
      VerbGroup verb = discourse.phrases().verbAt(i);
      if (verb != null && verb.isFinite() && verb.head() == i) {
        seen++;
      }
      if (seen > verbs || discourse.is(i, ",")) {
        return seen == verbs ? i : comma;
      }
    }
    return comma;
  }
}
