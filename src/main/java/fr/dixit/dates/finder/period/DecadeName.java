package fr.dixit.dates.finder.period;

import fr.dixit.calendar.Certainty;
import fr.dixit.calendar.Decade;
import fr.dixit.calendar.Interval;
import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.meaning.Fixed;
import fr.dixit.dates.words.Numbers;
import fr.dixit.dates.words.Words;
import org.jspecify.annotations.Nullable;

/** "les années 60", "années quatre-vingt-dix", "décennie 1990", "les années 80-90". */
public final class DecadeName extends Finder {

  @Override
  public @Nullable Match find(Words words, int at) {
    boolean named = words.is(at, "annees") || words.is(at, "decennie");
    if (!named && !(words.isNumber(at) && words.at(at).length() == 5)) {
      return null;
    }
    Numbers.Found number = named ? number(words, at + 1) : english(words, at);
    if (number == null || number.value() % 10 != 0 || number.digits() == 1) {
      return null;
    }
    Integer first = first(number.value());
    if (first == null) {
      return null;
    }
    Match pair = named ? pair(words, at, number.end(), first) : null;
    return pair == null ? match(at, number.end(), new Fixed(decade(first))) : pair;
  }

  /** "les années 1960-1970", "années 80-90". */
  private @Nullable Match pair(Words words, int from, int hyphen, int first) {
    if (!words.is(hyphen, "-") || !words.isGlued(hyphen) || !words.isGlued(hyphen + 1)) {
      return null;
    }
    Numbers.Found number = number(words, hyphen + 1);
    Integer last = number == null || number.value() % 10 != 0 ? null : first(number.value());
    return last == null || last <= first
        ? null
        : match(from, number.end(), new Fixed(Interval.of(decade(first), decade(last))));
  }

  private static Decade decade(int first) {
    return new Decade(first / 10, Certainty.CERTAIN);
  }

  /** "70s" is how some print "70". */
  private static Numbers.@Nullable Found number(Words words, int at) {
    Numbers.Found english = english(words, at);
    return english != null ? english : Numbers.at(words, at);
  }

  private static Numbers.@Nullable Found english(Words words, int at) {
    String word = words.at(at);
    return words.isNumber(at) && word.matches("\\d{2,4}s")
        ? new Numbers.Found(
            Integer.parseInt(word, 0, word.length() - 1, 10), at + 1, word.length() - 1)
        : null;
  }

  /** "années 10" and "années 20" without a century are of the last one, as "années 60" are. */
  private static @Nullable Integer first(int number) {
    if (number >= 10 && number < 100) {
      return 1900 + number;
    }
    return YearSuffix.isYear(number) ? number : null;
  }
}
