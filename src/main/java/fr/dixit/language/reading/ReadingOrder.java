package fr.dixit.language.reading;

import static fr.dixit.language.PartOfSpeech.*;

import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Reading;
import fr.dixit.language.Token;
import fr.dixit.language.VerbForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The order of the readings of a word. */
final class ReadingOrder {

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

  /** "je suis", "ils étaient" are seldom of suivre and étayer. */
  private static final Set<String> AUXILIARIES = Set.of("être", "avoir");

  private ReadingOrder() {}

  /**
   * The readings, likeliest first.
   *
   * @param likeliest the class that comes first, or null when none is known to
   * @param afterAuxiliary whether a participle is likelier than another form of the verb
   */
  static List<Reading> sort(
      List<Reading> readings, @Nullable PartOfSpeech likeliest, boolean afterAuxiliary) {
    List<Reading> sorted = new ArrayList<>(readings);
    sorted.sort((one, other) -> compare(one, other, likeliest, afterAuxiliary));
    return List.copyOf(sorted);
  }

  private static int compare(
      Reading one, Reading other, @Nullable PartOfSpeech likeliest, boolean afterAuxiliary) {
    if (one.pos() != other.pos()) {
      return Integer.compare(rank(one.pos(), likeliest), rank(other.pos(), likeliest));
    }
    int verbs = Boolean.compare(isLexicalVerb(one), isLexicalVerb(other));
    return verbs != 0
        ? verbs
        : Integer.compare(formRank(one, afterAuxiliary), formRank(other, afterAuxiliary));
  }

  private static int rank(PartOfSpeech pos, @Nullable PartOfSpeech likeliest) {
    return pos == likeliest ? -1 : RANK.indexOf(pos);
  }

  private static boolean isLexicalVerb(Reading reading) {
    return reading.pos() == VERB && !AUXILIARIES.contains(reading.lemma());
  }

  /** Whether the word may be a grammatical one: article, pronoun, preposition, conjunction … */
  static boolean mayBeGrammatical(Token token) {
    for (Reading reading : token.readings()) {
      if (RANK.indexOf(reading.pos()) < RANK.indexOf(NOUN)) {
        return true;
      }
    }
    return false;
  }

  /** The indicative before the moods that share its forms. */
  private static int formRank(Reading reading, boolean afterAuxiliary) {
    if (reading.form() == null) {
      return 0;
    }
    if (afterAuxiliary && reading.form() == VerbForm.PAST_PARTICIPLE) {
      return -2;
    }
    return reading.person() == 3 ? reading.form().ordinal() - 1 : reading.form().ordinal() + 1;
  }
}
