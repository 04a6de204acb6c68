package fr.dixit.dates.finder.period;

import fr.dixit.calendar.Certainty;
import fr.dixit.calendar.Year;
import fr.dixit.dates.meaning.Expression;
import fr.dixit.dates.meaning.Fixed;
import fr.dixit.dates.meaning.Whole;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.reckoning.Unit;
import fr.dixit.dates.words.Numbers;
import fr.dixit.dates.words.Words;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows a day, month or season and tells its year: "2020", "93", "de l'an dernier".
 *
 * @param year the year's expression
 * @param end index after the last token
 */
public record YearSuffix(Expression year, int end) {

  private static final Set<String> BEFORE_YEAR = Set.of("de", "en", ",", "/");
  private static final Set<String> DETERMINERS = Set.of("l'", "cette", "la");

  /** Two digits from here on are of the twentieth century. */
  private static final int PIVOT = 50;

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;

  /** The year that stands after a day or month, or null. */
  public static @Nullable YearSuffix at(Words words, int at) {
    YearSuffix number = number(words, at, true);
    if (number != null) {
      return number;
    }
    if (!words.isOneOf(at, BEFORE_YEAR)) {
      return relative(words, at);
    }
    YearSuffix after = number(words, at + 1, false);
    return after != null ? after : relative(words, at + 1);
  }

  private static @Nullable YearSuffix number(Words words, int at, boolean shortForm) {
    Numbers.Found number = Numbers.at(words, at);
    if (number == null) {
      return null;
    }
    if (isYear(number.value()) && number.digits() != 3) {
      return fixed(number.value(), number.end());
    }
    boolean twoDigits = shortForm && number.digits() == 2 && !countsSomething(words, number.end());
    return twoDigits ? fixed(full(number.value()), number.end()) : null;
  }

  private static @Nullable YearSuffix relative(Words words, int at) {
    int noun = words.isOneOf(at, DETERMINERS) ? at + 1 : at;
    if (words.is(noun, "meme") && words.unit(noun + 1) == Unit.YEAR) {
      return new YearSuffix(new Whole(Unit.YEAR, 0, Origin.STORY), noun + 2);
    }
    if (words.unit(noun) != Unit.YEAR || noun == at) {
      return null;
    }
    Numbers.Found number = Numbers.at(words, noun + 1);
    if (number != null && isYear(number.value())) {
      return fixed(number.value(), number.end());
    }
    Relation relation = words.relation(noun + 1);
    if (relation != null) {
      return new YearSuffix(new Whole(Unit.YEAR, relation.steps(), relation.origin()), noun + 2);
    }
    return words.is(at, "cette")
        ? new YearSuffix(new Whole(Unit.YEAR, 0, Origin.SPEECH), noun + 1)
        : null;
  }

  private static YearSuffix fixed(int year, int end) {
    return new YearSuffix(new Fixed(new Year(year, Certainty.CERTAIN)), end);
  }

  public static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  /** The year that two digits stand for. */
  public static int full(int twoDigits) {
    return twoDigits + (twoDigits < PIVOT ? 2000 : 1900);
  }

  /** Whether the word here is what the number before it counts. */
  public static boolean countsSomething(Words words, int at) {
    if (words.isBreak(at)) {
      return words.is(at, "%") || words.is(at, "€") || words.is(at, "$");
    }
    Token token = words.token(at);
    return token.is(PartOfSpeech.NOUN)
        || token.is(PartOfSpeech.ADJECTIVE) && token.mayBe(PartOfSpeech.NOUN);
  }

  /** The number of a year that is said outright, or null. */
  public @Nullable Integer number() {
    return year instanceof Fixed fixed && fixed.value() instanceof Year known ? known.year() : null;
  }
}
