package fr.dixit.dates.finder.period;

import fr.dixit.calendar.Certainty;
import fr.dixit.calendar.Interval;
import fr.dixit.calendar.Year;
import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.meaning.Fixed;
import fr.dixit.dates.reckoning.Unit;
import fr.dixit.dates.words.Numbers;
import fr.dixit.dates.words.Words;
import fr.dixit.language.GrammaticalNumber;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Reading;
import fr.dixit.language.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "en 2018", "l'année 2009", "2018-2019", "2018-19". */
public final class YearNumber extends Finder {

  private static final Set<String> BEFORE_YEAR =
      Set.of("en", "depuis", "annee", "an", "debut", "fin", "courant", "ete", "printemps", "hiver");
  private static final Set<String> BEFORE_COUNT = Set.of("environ", "quelque", "quelques", "les");
  private static final Set<String> JOINTS = Set.of("-", "/", ".");
  private static final Set<String> IN = Set.of("en", "dans", "depuis");
  private static final int FIRST_NAMED = 100;
  private static final int EARLIEST = 1400;

  @Override
  public @Nullable Match find(Words words, int at) {
    Match named = named(words, at);
    if (named != null) {
      return named;
    }
    int number = words.unit(at) == Unit.YEAR && words.isNumber(at + 1) ? at + 1 : at;
    int year = year(words, number);
    if (year == 0 || Names.isCounted(words, number) || isOfImpossibleDay(words, number)) {
      return null;
    }
    Match years = stretch(words, at, number, year);
    if (years != null) {
      return years;
    }
    if (isPartOfNumber(words, number)) {
      return null;
    }
    boolean led = number > at || words.isOneOf(at - 1, BEFORE_YEAR);
    return led || year >= EARLIEST && !isCount(words, number)
        ? match(at, number + 1, fixed(year))
        : null;
  }

  /** "en deux mille vingt", "l'année 247". */
  private @Nullable Match named(Words words, int at) {
    boolean noun = words.is(at, "annee") || words.is(at, "an");
    Numbers.Found number =
        noun || words.isOneOf(at - 1, IN) ? Numbers.at(words, noun ? at + 1 : at) : null;
    if (number == null || number.digits() == 4) {
      return null;
    }
    boolean year =
        noun
            ? number.value() >= FIRST_NAMED && number.value() < 3000
            : number.digits() == 0 && YearSuffix.isYear(number.value());
    return year
            && words.unit(number.end()) == null
            && !YearSuffix.countsSomething(words, number.end())
        ? match(at, number.end(), fixed(number.value()))
        : null;
  }

  private static int year(Words words, int at) {
    String text = words.at(at);
    if (!words.isNumber(at)
        || text.length() != 4
        || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 0;
    }
    int year = Integer.parseInt(text);
    return YearSuffix.isYear(year) ? year : 0;
  }

  private @Nullable Match stretch(Words words, int from, int at, int first) {
    boolean hyphen = (words.is(at + 1, "-") || words.is(at + 1, "/")) && words.isNumber(at + 2);
    if (!hyphen || !words.isGlued(at + 1) || !words.isGlued(at + 2)) {
      return null;
    }
    int last = year(words, at + 2);
    if (last == 0 && words.is(at + 2, Integer.toString(first + 1).substring(2))) {
      last = first + 1;
    }
    return last > first
        ? match(from, at + 3, new Fixed(Interval.of(calendarYear(first), calendarYear(last))))
        : null;
  }

  /** "32 août 2014": a month and year that no finder took have a day that does not exist. */
  private static boolean isOfImpossibleDay(Words words, int number) {
    return Names.month(words, number - 1) > 0 && words.isNumber(number - 2);
  }

  /** "2015-1-32", "02-2015-17". */
  private static boolean isPartOfNumber(Words words, int number) {
    return words.isOneOf(number + 1, JOINTS)
            && words.isGlued(number + 1)
            && words.isGlued(number + 2)
            && words.isNumber(number + 2)
        || words.isOneOf(number - 1, JOINTS)
            && words.isGlued(number)
            && words.isGlued(number - 1)
            && words.isNumber(number - 2);
  }

  /** A plural noun or a unit behind the number makes it a count: "1026 actes", "2000 euros". */
  private static boolean isCount(Words words, int number) {
    int after = number + 1;
    if (words.isBreak(after)) {
      return words.is(after, "%")
          || words.is(after, "€")
          || words.is(after, "$")
          || words.is(after, "°");
    }
    Token token = words.token(after);
    boolean unit = token.folded().length() <= 3 && token.is(PartOfSpeech.NOUN);
    return unit
        || token.kind() == Token.Kind.NUMBER
        || words.isOneOf(number - 1, BEFORE_COUNT)
        || token.readings().stream().anyMatch(YearNumber::isPluralNoun);
  }

  private static boolean isPluralNoun(Reading reading) {
    return reading.number() == GrammaticalNumber.PLURAL
        && (reading.is(PartOfSpeech.NOUN) || reading.is(PartOfSpeech.ADJECTIVE));
  }

  private static Fixed fixed(int year) {
    return new Fixed(calendarYear(year));
  }

  private static Year calendarYear(int year) {
    return new Year(year, Certainty.CERTAIN);
  }
}
