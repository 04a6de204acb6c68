package fr.dixit.language.reading;

import static fr.dixit.language.PartOfSpeech.ADJECTIVE;
import static fr.dixit.language.PartOfSpeech.ADVERB;
import static fr.dixit.language.PartOfSpeech.DETERMINER;
import static fr.dixit.language.PartOfSpeech.NOUN;
import static fr.dixit.language.PartOfSpeech.PREPOSITION;
import static fr.dixit.language.PartOfSpeech.PROPER_NOUN;

import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Reading;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells nouns from adjectives. */
final class NounRules {

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

  /** Determiners and numerals that the dictionary has as nouns too: "le tout", "un deux". */
  private static final Set<String> SELDOM_NOUNS =
      Set.of(
          "son", "leur", "le", "la", "les", "un", "une", "leurs", "tout", "tous", "nul", "tel",
          "deux", "trois");

  private final Surroundings around;

  NounRules(Surroundings around) {
    this.around = around;
  }

  /** Noun or adjective; null when nothing around the word tells, or it is neither. */
  @Nullable PartOfSpeech choose(int i, Token token) {
    if (!token.mayBe(NOUN)) {
      return null;
    }
    if (!token.mayBe(ADJECTIVE)) {
      boolean noun = around.isAfterDeterminer(i) || isAfterOther(i);
      return noun && !SELDOM_NOUNS.contains(token.folded()) ? NOUN : null;
    }
    return isAdjective(i, token) ? ADJECTIVE : NOUN;
  }

  private boolean isAfterOther(int i) {
    Token before = around.previous(i);
    return before != null && before.is("autre") && before.is(ADJECTIVE);
  }

  /** Whether an object or clause follows, as it does a verb. */
  boolean isGoverning(int i) {
    Token next = around.next(i);
    return next != null
        && (next.is("que") || next.is("qu'") || next.mayBe(DETERMINER) || next.is(":"));
  }

  private boolean isAdjective(int i, Token token) {
    boolean beforeNoun = isBeforeNoun(i);
    if (beforeNoun && isPrenominal(token)) {
      return true;
    }
    return around.isAfterDeterminer(i)
        ? beforeNoun && !isPredicateNext(i)
        : beforeNoun || around.isAfterNominal(i);
  }

  /** "le sage note": what follows may be the verb, or an adjective of this noun. */
  private boolean isPredicateNext(int i) {
    Token next = around.next(i);
    return next != null && (next.mayBe(ADJECTIVE) || next.mayBeFinite(3));
  }

  private static boolean isPrenominal(Token token) {
    Reading adjective = token.reading(ADJECTIVE);
    return adjective != null && PRENOMINAL.contains(adjective.lemma());
  }

  private boolean isBeforeNoun(int i) {
    Token next = around.next(i);
    if (next == null || next.kind() != Kind.WORD) {
      return false;
    }
    boolean noun = next.mayBe(NOUN) || next.mayBe(PROPER_NOUN);
    boolean grammatical = next.mayBe(PREPOSITION) || next.mayBe(DETERMINER) || next.mayBe(ADVERB);
    return noun && !grammatical && !next.mayBeAuxiliary();
  }
}
