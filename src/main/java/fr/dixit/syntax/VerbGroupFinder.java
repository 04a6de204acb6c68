package fr.dixit.syntax;

import fr.dixit.language.GrammaticalNumber;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Reading;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import fr.dixit.language.VerbForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the verb groups of a document, from left to right. */
final class VerbGroupFinder {

  private static final Set<String> AUXILIARIES = Set.of("avoir", "être");

  /**
   * Intransitive verbs conjugated with être: for them être + participle is no passive (Grevisse §
   * 812).
   */
  private static final Set<String> ETRE_VERBS =
      Set.of(
          "aller",
          "venir",
          "arriver",
          "partir",
          "entrer",
          "rentrer",
          "sortir",
          "monter",
          "descendre",
          "naître",
          "mourir",
          "rester",
          "tomber",
          "devenir",
          "revenir",
          "parvenir",
          "intervenir",
          "retourner",
          "passer",
          "convenir",
          "survenir",
          "apparaître",
          "repartir",
          "décéder");

  private static final Set<String> NEGATIONS = Set.of("ne", "n'");
  private static final Set<String> REFLEXIVES = Set.of("se", "s'", "me", "m'", "te", "t'");

  private final List<Token> tokens;
  private final List<VerbGroup> groups = new ArrayList<>();

  private final KnownWords words;

  private VerbGroupFinder(KnownWords words) {
    this.tokens = words.tokens();
    this.words = words;
  }

  static List<VerbGroup> find(KnownWords words) {
    VerbGroupFinder finder = new VerbGroupFinder(words);
    int at = 0;
    while (at < finder.tokens.size()) {
      at = finder.next(at);
    }
    return List.copyOf(finder.groups);
  }

  private int next(int at) {
    VerbGroup coordinated = coordinatedParticiple(at);
    if (coordinated != null) {
      groups.add(coordinated);
      return coordinated.end();
    }
    Reading verb = verb(at);
    if (verb == null || verb.form() == null || verb.form() == VerbForm.PAST_PARTICIPLE) {
      return at + 1;
    }
    VerbGroup group = group(at, verb);
    groups.add(group);
    return Math.max(group.end(), at + 1);
  }

  /** "a assuré … et expliqué …": a participle after "et" that shares the auxiliary before. */
  private @Nullable VerbGroup coordinatedParticiple(int at) {
    Reading participle = participle(at);
    if (participle == null || groups.isEmpty() || !isJoined(at)) {
      return null;
    }
    VerbGroup first = groups.get(groups.size() - 1);
    for (int i = groups.size() - 1; i >= 0 && at - groups.get(i).head() < 40; i--) {
      first = groups.get(i);
      boolean active =
          first.isFinite()
              && first.head() > first.first()
              && !first.passive()
              && isParticiple(first);
      if (active) {
        return sharing(first, at, participle);
      }
    }
    return null;
  }

  private boolean isParticiple(VerbGroup group) {
    return participle(group.head()) != null;
  }

  private boolean isJoined(int at) {
    int before = at - 1;
    while (before > 0 && tokens.get(before).is(PartOfSpeech.ADVERB)) {
      before--;
    }
    return before > 0
        && (tokens.get(before).is("et") || tokens.get(before).is("puis"))
        && !tokens.get(before - 1).is(PartOfSpeech.ADJECTIVE)
        && (participle(before - 1) == null || groups.get(groups.size() - 1).end() == before);
  }

  private static VerbGroup sharing(VerbGroup first, int at, Reading participle) {
    return new VerbGroup(
        at,
        at + 1,
        at,
        participle.lemma(),
        first.form(),
        first.person(),
        first.number(),
        first.isInverted() ? -1 : first.subject(),
        false,
        false,
        false);
  }

  private VerbGroup group(int at, Reading verb) {
    int first = firstClitic(at);
    int subject = subjectBefore(first);
    int end = at + 1;
    int head = at;
    Reading last = verb;
    boolean auxiliary = AUXILIARIES.contains(verb.lemma());
    boolean etre = verb.lemma().equals("être");
    boolean wasEte = false;
    int scan = at + 1;
    while (scan < tokens.size() && scan < at + 8) {
      Token token = tokens.get(scan);
      if (isSubjectClitic(token) && subject < 0) {
        subject = scan;
        end = ++scan;
        continue;
      }
      Reading participle = auxiliary ? participle(scan) : null;
      if (participle != null) {
        wasEte |= last.lemma().equals("être") && last != verb;
        head = scan;
        end = scan + 1;
        auxiliary = participle.lemma().equals("être");
        etre |= auxiliary;
        last = participle;
        scan++;
        continue;
      }
      int inside = inside(scan);
      if (inside == 0) {
        break;
      }
      scan += inside;
    }
    boolean reflexive = isReflexive(first, at);
    boolean passive =
        etre
            && head > at
            && !reflexive
            && !ETRE_VERBS.contains(last.lemma())
            && !last.lemma().equals("être");
    return new VerbGroup(
        first,
        end,
        head,
        last.lemma(),
        verb.form(),
        verb.person() == 0 ? 3 : verb.person(),
        verb.form().isFinite() ? verb.number() : GrammaticalNumber.ANY,
        subject,
        isNegated(first, at, end),
        reflexive,
        passive);
  }

  /**
   * Length of the adverb at a token that may stand between auxiliary and participle; 0 for none.
   */
  private int inside(int at) {
    if (tokens.get(at).kind() == Kind.QUOTATION_MARK) {
      return at + 1 < tokens.size() && participle(at + 1) != null ? 1 : 0;
    }
    return isAdverb(tokens.get(at)) ? 1 : words.locutionLength(at);
  }

  private static boolean isAdverb(Token token) {
    return token.kind() == Kind.WORD
        && (token.is(PartOfSpeech.ADVERB)
            || token.mayBe(PartOfSpeech.ADVERB) && !token.is(PartOfSpeech.PREPOSITION));
  }

  private int firstClitic(int at) {
    int first = at;
    while (first > 0 && isPreverbal(tokens.get(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean isPreverbal(Token token) {
    return token.kind() == Kind.WORD
        && (token.is(PartOfSpeech.OBJECT_PRONOUN) || NEGATIONS.contains(token.folded()));
  }

  private int subjectBefore(int first) {
    if (first == 0) {
      return -1;
    }
    Token before = tokens.get(first - 1);
    return before.kind() == Kind.WORD && before.is(PartOfSpeech.SUBJECT_PRONOUN) ? first - 1 : -1;
  }

  private static boolean isSubjectClitic(Token token) {
    return token.kind() == Kind.CLITIC && token.is(PartOfSpeech.SUBJECT_PRONOUN);
  }

  private boolean isReflexive(int first, int at) {
    for (int i = first; i < at; i++) {
      if (REFLEXIVES.contains(tokens.get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  private boolean isNegated(int first, int at, int end) {
    for (int i = first; i < at; i++) {
      if (NEGATIONS.contains(tokens.get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Reading verb(int at) {
    Token token = tokens.get(at);
    Reading best = token.best();
    return best != null && best.is(PartOfSpeech.VERB) ? best : null;
  }

  private @Nullable Reading participle(int at) {
    for (Reading reading : tokens.get(at).readings()) {
      if (reading.form() == VerbForm.PAST_PARTICIPLE) {
        return reading;
      }
    }
    return null;
  }
}
