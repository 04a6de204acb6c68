package fr.dixit.syntax;

import fr.dixit.language.GrammaticalNumber;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Reading;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import fr.dixit.language.VerbForm;
import java.util.List;
import java.util.Set;

/** Reads one verb group around its first verb: clitics before it, participles after it. */
final class VerbGroupReader {

  private static final String ETRE = "être";
  private static final Set<String> AUXILIARIES = Set.of("avoir", ETRE);

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

  /** Pronouns that stress the subject between auxiliary and participle (Grevisse § 662). */
  private static final Set<String> STRESSED = Set.of("lui", "elle", "eux", "elles");

  private static final Set<String> NEGATIONS = Set.of("ne", "n'");
  private static final Set<String> REFLEXIVES = Set.of("se", "s'", "me", "m'", "te", "t'");

  /** How far adverbs may part the auxiliary from the last participle, in tokens. */
  private static final int REACH = 8;

  private final KnownWords words;
  private final List<Token> tokens;
  private final int verbAt;
  private final Reading verb;
  private final VerbForm form;
  private final int first;
  private int subject;
  private int end;
  private int head;
  private Reading lexical;
  private boolean withEtre;

  /**
   * @param verb the reading of the token as a verb in the form
   */
  VerbGroupReader(KnownWords words, int verbAt, Reading verb, VerbForm form) {
    this.words = words;
    this.tokens = words.tokens();
    this.verbAt = verbAt;
    this.verb = verb;
    this.form = form;
    this.first = firstClitic();
    this.subject = subjectBefore();
    this.end = verbAt + 1;
    this.head = verbAt;
    this.lexical = verb;
    this.withEtre = isEtre(verb);
  }

  VerbGroup read() {
    int limit = Math.min(tokens.size(), verbAt + REACH);
    int at = verbAt + 1;
    int length = at < limit ? lengthAt(at) : 0;
    while (length > 0) {
      at += length;
      length = at < limit ? lengthAt(at) : 0;
    }
    return group();
  }

  private VerbGroup group() {
    boolean reflexive = hasBefore(REFLEXIVES);
    return new VerbGroup(
        first,
        end,
        head,
        lexical.lemma(),
        form,
        verb.person() == 0 ? 3 : verb.person(),
        form.isFinite() ? verb.number() : GrammaticalNumber.ANY,
        subject,
        hasBefore(NEGATIONS),
        reflexive,
        !reflexive && isPassive());
  }

  private boolean isPassive() {
    boolean withParticiple = withEtre && head > verbAt;
    return withParticiple && !isEtre(lexical) && !ETRE_VERBS.contains(lexical.lemma());
  }

  private int firstClitic() {
    int clitic = verbAt;
    while (clitic > 0 && isPreverbal(tokens.get(clitic - 1))) {
      clitic--;
    }
    return clitic;
  }

  private static boolean isPreverbal(Token token) {
    return token.kind() == Kind.WORD
        && (token.is(PartOfSpeech.OBJECT_PRONOUN) || NEGATIONS.contains(token.folded()));
  }

  private int subjectBefore() {
    boolean pronoun = first > 0 && isSubjectPronoun(first - 1, Kind.WORD);
    return pronoun ? first - 1 : -1;
  }

  private boolean isSubjectPronoun(int at, Kind kind) {
    Token token = tokens.get(at);
    return token.kind() == kind && token.is(PartOfSpeech.SUBJECT_PRONOUN);
  }

  private boolean hasBefore(Set<String> clitics) {
    for (int i = first; i < verbAt; i++) {
      if (clitics.contains(tokens.get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** Number of tokens by which the group may go on; 0 when it ends before the token. */
  private int lengthAt(int at) {
    if (subject < 0 && isSubjectPronoun(at, Kind.CLITIC)) {
      subject = at;
      end = at + 1;
      return 1;
    }
    if (participle(at)) {
      return 1;
    }
    return tokens.get(at).is(",") ? inciseLength(at) : modifierLength(at);
  }

  /** "a, lui, dénoncé", "a, par ailleurs, estimé": the commas included; 0 for no such incise. */
  private int inciseLength(int comma) {
    int limit = isAuxiliary() ? Math.min(tokens.size() - 1, comma + REACH) : comma;
    int at = comma + 1;
    int length = at < limit ? modifierLength(at) : 0;
    while (length > 0) {
      at += length;
      length = at < limit ? modifierLength(at) : 0;
    }
    return at > comma + 1 && at <= limit && tokens.get(at).is(",") ? at + 1 - comma : 0;
  }

  /** Length of what may stand between auxiliary and participle; 0 for nothing. */
  private int modifierLength(int at) {
    return isStressed(at) ? 1 : adverbLength(at);
  }

  /** "a lui dénoncé", "a elle aussi dit": the pronoun stresses the subject. */
  private boolean isStressed(int at) {
    return isAuxiliary() && STRESSED.contains(tokens.get(at).folded());
  }

  /** Reads a participle when the verb before takes one: "a été lancé", "avait dit". */
  private boolean participle(int at) {
    Reading participle = isAuxiliary() ? tokens.get(at).reading(VerbForm.PAST_PARTICIPLE) : null;
    if (participle == null || isStressed(at)) {
      return false;
    }
    lexical = participle;
    withEtre |= isEtre(participle);
    head = at;
    end = at + 1;
    return true;
  }

  private boolean isAuxiliary() {
    return head == verbAt ? AUXILIARIES.contains(verb.lemma()) : isEtre(lexical);
  }

  private static boolean isEtre(Reading verb) {
    return verb.lemma().equals(ETRE);
  }

  /**
   * Length of the adverb at a token that may stand between auxiliary and participle; 0 for none.
   */
  private int adverbLength(int at) {
    if (tokens.get(at).kind() == Kind.QUOTATION_MARK) {
      return opensParticiple(at) ? 1 : 0;
    }
    return isAdverb(tokens.get(at)) ? 1 : words.locutionLength(at);
  }

  /** "a « condamné »". */
  private boolean opensParticiple(int mark) {
    return mark + 1 < tokens.size() && tokens.get(mark + 1).mayBe(VerbForm.PAST_PARTICIPLE);
  }

  private static boolean isAdverb(Token token) {
    boolean adverb = token.mayBe(PartOfSpeech.ADVERB) && !token.is(PartOfSpeech.PREPOSITION);
    return token.kind() == Kind.WORD && adverb;
  }
}
