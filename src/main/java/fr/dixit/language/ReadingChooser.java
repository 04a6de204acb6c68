package fr.dixit.language;

import static fr.dixit.language.PartOfSpeech.*;

import fr.dixit.language.Token.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the likeliest reading of each word first, from left to right, by the words around it. A
 * light choice made for reported speech: what matters is verb or noun, article or pronoun, name or
 * word.
 */
final class ReadingChooser {

  /** Order of classes when nothing around a word tells: grammatical words before lexical ones. */
  private static final List<PartOfSpeech> RANK =
      List.of(
          PREPOSITION,
          DETERMINER,
          COORDINATION,
          SUBORDINATION,
          SUBJECT_PRONOUN,
          OBJECT_PRONOUN,
          RELATIVE_PRONOUN,
          DEMONSTRATIVE_PRONOUN,
          INTERROGATIVE_PRONOUN,
          PRONOUN,
          NUMERAL,
          ADVERB,
          NOUN,
          ADJECTIVE,
          VERB,
          PROPER_NOUN,
          INTERJECTION,
          OTHER);

  private static final Set<String> AUXILIARIES = Set.of("avoir", "être");
  private static final Reading ADVOCATE =
      new Reading("maître", NOUN, null, 0, Gender.ANY, GrammaticalNumber.SINGULAR);

  private static final List<String> PARTICIPLE_ENDINGS = List.of("é", "ée", "és", "ées");

  /** Adjectives that stand before their noun (Grevisse § 331). */
  private static final Set<String> PRENOMINAL =
      Set.of(
          "autre",
          "beau",
          "bon",
          "dernier",
          "grand",
          "gros",
          "haut",
          "jeune",
          "long",
          "mauvais",
          "nouveau",
          "petit",
          "premier",
          "prochain",
          "seul",
          "vieux",
          "ancien",
          "futur",
          "vrai");

  private static final Set<String> MODALS =
      Set.of("vouloir", "pouvoir", "devoir", "falloir", "aller", "savoir", "oser");
  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l'", "leur");
  private static final Set<String> NOMINALS =
      Set.of(
          "son", "leur", "le", "la", "les", "un", "une", "leurs", "tout", "tous", "nul", "tel",
          "deux", "trois");

  private final Dictionary dictionary;
  private final List<Token> tokens;
  private final List<Token> chosen = new ArrayList<>();

  private ReadingChooser(Dictionary dictionary, List<Token> tokens) {
    this.dictionary = dictionary;
    this.tokens = tokens;
  }

  /**
   * @param tokens of one paragraph
   */
  static List<Token> choose(Dictionary dictionary, List<Token> tokens) {
    ReadingChooser chooser = new ReadingChooser(dictionary, tokens);
    for (int i = 0; i < tokens.size(); i++) {
      chooser.chosen.add(chooser.chosen(i));
    }
    return List.copyOf(chooser.chosen);
  }

  private Token chosen(int i) {
    Token token = tokens.get(i);
    if (token.kind() == Kind.CLITIC) {
      return with(token, List.of(clitic(token)));
    }
    if (token.kind() != Kind.WORD) {
      return token;
    }
    if (isAdvocate(i, token)) {
      return with(token, List.of(ADVOCATE));
    }
    if (isNamePart(i, token)) {
      return with(token, List.of(name(token)));
    }
    List<Reading> readings = token.readings().isEmpty() ? guess(i, token) : token.readings();
    if (readings.size() < 2) {
      return with(token, readings);
    }
    PartOfSpeech likeliest = likeliest(i, with(token, readings));
    return with(token, sorted(readings, likeliest, prefersParticiple(i)));
  }

  /**
   * "Moussa Nait Abdelaziz": a capitalized word between names that is a word of its own elsewhere.
   */
  private boolean isNamePart(int i, Token token) {
    Token previous = previous(i);
    Token next = next(i);
    return token.isCapitalized()
        && previous != null
        && previous.is(PROPER_NOUN)
        && next != null
        && next.isCapitalized()
        && !token.mayBe(PROPER_NOUN)
        && token.mayBe(VERB);
  }

  /** "Me Dupont": the title of a lawyer, not the pronoun. */
  private boolean isAdvocate(int i, Token token) {
    Token next = next(i);
    return token.text().equals("Me") && next != null && next.isCapitalized();
  }

  private static Token with(Token token, List<Reading> readings) {
    return new Token(
        token.index(), token.span(), token.kind(), token.text(), token.folded(), readings);
  }

  private static List<Reading> sorted(
      List<Reading> readings, @Nullable PartOfSpeech likeliest, boolean participle) {
    List<Reading> sorted = new ArrayList<>(readings);
    sorted.sort(
        Comparator.comparingInt((Reading r) -> r.pos() == likeliest ? -1 : RANK.indexOf(r.pos()))
            .thenComparingInt(r -> formRank(r, participle)));
    return List.copyOf(sorted);
  }

  /** The indicative before the moods that share its forms. */
  private static int formRank(Reading reading, boolean participle) {
    if (reading.form() == null) {
      return 0;
    }
    if (participle && reading.form() == VerbForm.PAST_PARTICIPLE) {
      return -2;
    }
    return reading.person() == 3 ? reading.form().ordinal() - 1 : reading.form().ordinal() + 1;
  }

  private static Reading clitic(Token token) {
    PartOfSpeech pos =
        switch (token.folded()) {
          case "il", "elle", "on", "ils", "elles", "je", "tu", "nous", "vous", "ce" ->
              SUBJECT_PRONOUN;
          default -> OBJECT_PRONOUN;
        };
    int person =
        switch (token.folded()) {
          case "je", "nous", "moi" -> 1;
          case "tu", "vous", "toi" -> 2;
          default -> 3;
        };
    Gender gender =
        switch (token.folded()) {
          case "il", "ils", "le" -> Gender.MASCULINE;
          case "elle", "elles", "la" -> Gender.FEMININE;
          default -> Gender.ANY;
        };
    GrammaticalNumber number =
        switch (token.folded()) {
          case "ils", "elles", "les", "nous", "leur" -> GrammaticalNumber.PLURAL;
          case "vous" -> GrammaticalNumber.ANY;
          default -> GrammaticalNumber.SINGULAR;
        };
    return new Reading(token.folded(), pos, null, person, gender, number);
  }

  /**
   * A word unknown to the dictionary: a compound is read by its last part, a capital makes a name.
   */
  private List<Reading> guess(int i, Token token) {
    Token next = next(i);
    if (next != null && next.kind() == Kind.CLITIC) {
      return List.of(verb(token.text(), VerbForm.PRESENT));
    }
    if (PARTICIPLE_ENDINGS.stream().anyMatch(token.text()::endsWith) && isAuxiliaryBefore(i)) {
      return List.of(verb(token.text().replaceFirst("ée?s?$", "er"), VerbForm.PAST_PARTICIPLE));
    }
    int hyphen = token.text().lastIndexOf('-');
    if (hyphen > 0 && !token.isCapitalized() && hyphen + 1 < token.text().length()) {
      return dictionary.readings(token.text().substring(hyphen + 1));
    }
    return token.isCapitalized() ? List.of(name(token)) : List.of();
  }

  private static Reading verb(String lemma, VerbForm form) {
    return new Reading(
        lemma, VERB, form, form.isFinite() ? 3 : 0, Gender.ANY, GrammaticalNumber.ANY);
  }

  private static Reading name(Token token) {
    return new Reading(token.text(), PROPER_NOUN, null, 0, Gender.ANY, GrammaticalNumber.ANY);
  }

  private @Nullable PartOfSpeech likeliest(int i, Token token) {
    PartOfSpeech asName = likeliestName(i, token);
    if (asName != null) {
      return asName;
    }
    if (ARTICLES.contains(token.folded())) {
      return articleOrPronoun(i);
    }
    return switch (token.folded()) {
      case "que", "qu'" -> isNominal(previous(i)) ? RELATIVE_PRONOUN : SUBORDINATION;
      case "s'" -> nextIs(i, "il") || nextIs(i, "ils") ? SUBORDINATION : OBJECT_PRONOUN;
      case "en" -> isFiniteVerbOnly(next(i)) ? OBJECT_PRONOUN : PREPOSITION;
      case "lui", "nous", "vous" -> pronoun(i, token);
      case "si" -> nextMayBe(i, ADJECTIVE) && !nextMayBe(i, DETERMINER) ? ADVERB : SUBORDINATION;
      case "meme", "memes" -> isDeterminer(previous(i)) ? ADJECTIVE : ADVERB;
      case "tout" -> nextMayBe(i, DETERMINER) || nextIsNoun(i) ? DETERMINER : ADVERB;
      default -> verbOrNoun(i, token);
    };
  }

  private @Nullable PartOfSpeech likeliestName(int i, Token token) {
    if (!token.isCapitalized() || !token.mayBe(PROPER_NOUN)) {
      return null;
    }
    boolean initial = isInitial(i);
    boolean grammatical =
        RANK.indexOf(
                token.readings().stream()
                    .map(Reading::pos)
                    .min(Comparator.comparingInt(RANK::indexOf))
                    .orElse(OTHER))
            < RANK.indexOf(NOUN);
    if (!initial) {
      return PROPER_NOUN;
    }
    Token next = next(i);
    boolean beforeName = next != null && next.isCapitalized() && next.isWord();
    boolean onlyName = token.readings().stream().allMatch(r -> r.pos() == PROPER_NOUN);
    return onlyName || beforeName && !grammatical ? PROPER_NOUN : null;
  }

  private PartOfSpeech articleOrPronoun(int i) {
    Token next = next(i);
    Token previous = previous(i);
    if (next == null || !next.mayBe(VERB)) {
      return DETERMINER;
    }
    if (isInfinitive(next) && (isModal(previous) || isUncontracted(i))) {
      return OBJECT_PRONOUN;
    }
    boolean preverbal = isPreverbal(previous);
    boolean onlyVerb = !next.mayBe(NOUN) && !next.mayBe(ADJECTIVE) && !next.isCapitalized();
    boolean auxiliary =
        isAuxiliary(next) && !next.is("est") && !next.is("avoir") && !next.is("etre");
    return preverbal || onlyVerb || auxiliary ? OBJECT_PRONOUN : DETERMINER;
  }

  /** "il faut le dire", "veut leur parler". */
  private static boolean isModal(@Nullable Token token) {
    return token != null
        && token.is(VERB)
        && token.readings().stream().anyMatch(r -> r.is(VERB) && MODALS.contains(r.lemma()));
  }

  /** "de le dire": before a noun these would be "du" and "au". */
  private boolean isUncontracted(int i) {
    Token previous = previous(i);
    boolean contracts = tokens.get(i).is("le") || tokens.get(i).is("les");
    return contracts && previous != null && (previous.is("de") || previous.is("a"));
  }

  private PartOfSpeech pronoun(int i, Token token) {
    Token next = next(i);
    boolean beforeVerb = next != null && (next.mayBe(VERB) || next.mayBe(OBJECT_PRONOUN));
    if (!beforeVerb) {
      return token.is("lui") ? SUBJECT_PRONOUN : OBJECT_PRONOUN;
    }
    if (token.is("lui") || isPreverbal(previous(i)) && !previous(i).is(token.folded())) {
      return OBJECT_PRONOUN;
    }
    Reading verb = next.reading(VERB);
    return verb != null && hasPerson(next, token.is("nous") ? 1 : 2)
        ? SUBJECT_PRONOUN
        : OBJECT_PRONOUN;
  }

  private @Nullable PartOfSpeech verbOrNoun(int i, Token token) {
    if (!token.mayBe(VERB)) {
      return adjectiveOrNoun(i, token);
    }
    if (token.mayBe(DEMONSTRATIVE_PRONOUN)) {
      return DEMONSTRATIVE_PRONOUN;
    }
    Token previous = previous(i);
    if (isAuxiliary(token) && !isDeterminer(previous)) {
      return token.is("ete") && !isAuxiliaryBefore(i) ? NOUN : VERB;
    }
    if (isPreverbal(previous) || isAuxiliaryBefore(i) && mayBeParticiple(token)) {
      return VERB;
    }
    if (isDeterminer(previous) || isAdjectiveAfterDeterminer(i - 1)) {
      return token.mayBe(NOUN)
          ? adjectiveOrNoun(i, token)
          : token.mayBe(ADJECTIVE) ? ADJECTIVE : null;
    }
    if (previous != null && previous.is(PREPOSITION)) {
      return isInfinitiveOrParticiple(token) ? VERB : token.mayBe(NOUN) ? NOUN : null;
    }
    if (token.mayBe(PREPOSITION)) {
      return PREPOSITION;
    }
    if (token.reading(VERB).form() == VerbForm.INFINITIVE) {
      return VERB;
    }
    if (isPresentParticiple(token) && (nextIs(i, "que") || nextIs(i, "qu'"))) {
      return VERB;
    }
    if (!hasFinite(token)) {
      return token.mayBe(ADJECTIVE) && isNominal(previous) ? ADJECTIVE : null;
    }
    return finiteOrNominal(i, token, previous);
  }

  /** "note" after a subject, a comma or a closing quotation mark is a verb, else a noun. */
  private @Nullable PartOfSpeech finiteOrNominal(int i, Token token, @Nullable Token previous) {
    Token next = next(i);
    boolean lexicalVerbOnly = !token.mayBe(NOUN) && !token.mayBe(ADJECTIVE) && !token.mayBe(ADVERB);
    if (lexicalVerbOnly) {
      return VERB;
    }
    if (token.mayBe(ADVERB) || token.mayBe(SUBORDINATION)) {
      return null;
    }
    boolean afterMark = previous == null || !previous.isWord();
    boolean beforeSubject =
        next != null
            && (next.is(DETERMINER)
                || next.mayBe(DETERMINER) && !next.is("de") && !next.is("d'")
                || next.is("des")
                || next.kind() == Kind.CLITIC
                || next.isCapitalized()
                || next.is("que")
                || next.is("qu'"));
    if (next != null && (next.kind() == Kind.CLITIC || token.is("fait") && isInfinitive(next))) {
      return VERB;
    }
    if (afterMark) {
      return (beforeSubject || isAdverbBeforeSubject(i + 1)) && !isInitial(i) ? VERB : null;
    }
    if (previous.is(DEMONSTRATIVE_PRONOUN) || previous.is(RELATIVE_PRONOUN)) {
      return VERB;
    }
    if (!isNominal(previous)) {
      return null;
    }
    if (beforeSubject
        || !token.isCapitalized() && !token.mayBe(ADJECTIVE)
        || introduces(i, token)) {
      return VERB;
    }
    return token.mayBe(ADJECTIVE) ? ADJECTIVE : null;
  }

  /**
   * "la maire dit vouloir", "dit : « non »": a form that is a participle too goes on with speech.
   */
  private boolean introduces(int i, Token token) {
    Token next = next(i);
    return next != null
        && mayBeParticiple(token)
        && hasPerson(token, 3)
        && (isInfinitive(next) || next.kind() == Kind.QUOTATION_MARK || next.is(":"));
  }

  /** "juge cependant la CNCDH". */
  private boolean isAdverbBeforeSubject(int i) {
    Token adverb = i < tokens.size() ? tokens.get(i) : null;
    Token after = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
    return adverb != null
        && after != null
        && adverb.mayBe(ADVERB)
        && !adverb.mayBe(PREPOSITION)
        && (after.mayBe(DETERMINER) && !after.mayBe(PREPOSITION) || after.isCapitalized());
  }

  private static boolean isInfinitive(Token token) {
    Reading verb = token.reading(VERB);
    return verb != null && verb.form() == VerbForm.INFINITIVE;
  }

  private @Nullable PartOfSpeech adjectiveOrNoun(int i, Token token) {
    if (!token.mayBe(NOUN) || !token.mayBe(ADJECTIVE)) {
      boolean noun = token.mayBe(NOUN) && !NOMINALS.contains(token.folded());
      return noun && isDeterminer(previous(i)) ? NOUN : null;
    }
    Token next = next(i);
    boolean beforeNoun =
        next != null
            && (next.mayBe(NOUN) || next.mayBe(PROPER_NOUN))
            && next.kind() == Kind.WORD
            && !next.mayBe(PREPOSITION)
            && !isAuxiliary(next)
            && !next.mayBe(DETERMINER)
            && !next.mayBe(ADVERB);
    if (beforeNoun && PRENOMINAL.contains(lemma(token, ADJECTIVE))) {
      return ADJECTIVE;
    }
    if (isDeterminer(previous(i))) {
      return beforeNoun && !next.mayBe(ADJECTIVE) && !hasPerson(next, 3) ? ADJECTIVE : NOUN;
    }
    return isNominal(previous(i)) || beforeNoun ? ADJECTIVE : NOUN;
  }

  private static String lemma(Token token, PartOfSpeech pos) {
    Reading reading = token.reading(pos);
    return reading == null ? "" : reading.lemma();
  }

  private boolean isAdjectiveAfterDeterminer(int i) {
    Token token = at(i);
    return token != null && token.is(ADJECTIVE) && isDeterminer(at(i - 1));
  }

  /** An auxiliary stands before, with at most adverbs, negations or an inverted subject between. */
  private boolean isAuxiliaryBefore(int i) {
    for (int k = i - 1; k >= 0 && k >= i - 5; k--) {
      Token token = chosen.get(k);
      if (isAuxiliary(token) && token.is(VERB)) {
        return true;
      }
      boolean between =
          token.is(ADVERB)
              || token.kind() == Kind.CLITIC
              || token.mayBe(ADVERB) && !token.is(PREPOSITION);
      if (!between) {
        return false;
      }
    }
    return false;
  }

  private static boolean isAuxiliary(Token token) {
    Reading verb = token.reading(VERB);
    return verb != null && AUXILIARIES.contains(verb.lemma());
  }

  private static boolean isPreverbal(@Nullable Token token) {
    return token != null
        && (token.is(SUBJECT_PRONOUN) && token.kind() == Kind.WORD
            || token.is(OBJECT_PRONOUN) && token.kind() == Kind.WORD
            || token.is("ne")
            || token.is("n'"));
  }

  private static boolean isDeterminer(@Nullable Token token) {
    return token != null
        && (token.is(DETERMINER)
            || token.is("du")
            || token.is("des")
            || token.is("au")
            || token.is("aux"));
  }

  private static boolean isNominal(@Nullable Token token) {
    return token != null
        && (token.is(NOUN)
            || token.is(PROPER_NOUN)
            || token.is(DEMONSTRATIVE_PRONOUN)
            || token.is(PRONOUN));
  }

  private static boolean isFiniteVerbOnly(@Nullable Token token) {
    return token != null && hasFinite(token) && !token.mayBe(NOUN) && !token.mayBe(PREPOSITION)
        || token != null && isAuxiliary(token) && hasFinite(token);
  }

  private static boolean hasFinite(Token token) {
    return token.readings().stream().anyMatch(Reading::isFiniteVerb);
  }

  private static boolean hasPerson(Token token, int person) {
    return token.readings().stream().anyMatch(r -> r.isFiniteVerb() && r.person() == person);
  }

  private static boolean mayBeParticiple(Token token) {
    return token.readings().stream().anyMatch(r -> r.form() == VerbForm.PAST_PARTICIPLE);
  }

  private static boolean isPresentParticiple(Token token) {
    return token.readings().stream().anyMatch(r -> r.form() == VerbForm.PRESENT_PARTICIPLE);
  }

  private static boolean isInfinitiveOrParticiple(Token token) {
    return token.readings().stream()
        .anyMatch(r -> r.form() == VerbForm.INFINITIVE || r.form() == VerbForm.PRESENT_PARTICIPLE);
  }

  private boolean prefersParticiple(int i) {
    return isAuxiliaryBefore(i);
  }

  private boolean isInitial(int i) {
    Token previous = previous(i);
    return previous == null
        || previous.kind() == Kind.QUOTATION_MARK
        || ".!?…:".indexOf(previous.text().charAt(0)) >= 0;
  }

  private boolean nextIsNoun(int i) {
    Token next = next(i);
    return next != null && next.mayBe(NOUN) && !next.mayBe(ADVERB) && !next.mayBe(VERB);
  }

  private boolean nextIs(int i, String folded) {
    Token next = next(i);
    return next != null && next.is(folded);
  }

  private boolean nextMayBe(int i, PartOfSpeech pos) {
    Token next = next(i);
    return next != null && next.mayBe(pos);
  }

  private @Nullable Token previous(int i) {
    return at(i - 1);
  }

  private @Nullable Token at(int i) {
    return i < 0 || i >= chosen.size() ? null : chosen.get(i);
  }

  private @Nullable Token next(int i) {
    return i + 1 < tokens.size() ? tokens.get(i + 1) : null;
  }
}
