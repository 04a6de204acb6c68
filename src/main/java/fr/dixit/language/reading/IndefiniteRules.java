package fr.dixit.language.reading;

import static fr.dixit.language.PartOfSpeech.PRONOUN;
import static fr.dixit.language.PartOfSpeech.VERB;

import fr.dixit.language.Gender;
import fr.dixit.language.GrammaticalNumber;
import fr.dixit.language.Reading;
import fr.dixit.language.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Certains affirment", "plusieurs ont dit": words of quantity that stand for those they count. */
final class IndefiniteRules {

  private static final Set<String> WORDS =
      Set.of("beaucoup", "certaines", "certains", "plusieurs");

  /** What opens a verb group. */
  private static final Set<String> BEFORE_VERB = Set.of("n'", "ne", "s'", "se");

  private final Surroundings around;

  IndefiniteRules(Surroundings around) {
    this.around = around;
  }

  /** The reading as a pronoun before a finite verb, behind none; else null. */
  @Nullable Reading only(int i, Token token) {
    if (!WORDS.contains(token.folded()) || !isBeforeVerb(i) || around.isAfter(i, VERB)) {
      return null;
    }
    Gender gender = token.is("certaines") ? Gender.FEMININE : Gender.ANY;
    return new Reading(token.folded(), PRONOUN, null, 0, gender, GrammaticalNumber.PLURAL);
  }

  private boolean isBeforeVerb(int i) {
    Token next = around.next(i);
    return next != null
        && (BEFORE_VERB.contains(next.folded())
            || next.mayBeFinite(3)
                && next.readings().stream().allMatch(reading -> reading.is(VERB)));
  }
}
