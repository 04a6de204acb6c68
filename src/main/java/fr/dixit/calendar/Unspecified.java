package fr.dixit.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code 1985-04-XX}: a date some of whose digits nobody knows.
 *
 * @param year four characters, digits or X, after a sign if negative
 * @param month two such characters, or empty
 * @param day two such characters, or empty
 */
public record Unspecified(String year, String month, String day, Certainty certainty)
    implements Period {

  private static final String ANY_YEAR = "XXXX";

  /** Stands for a year of which nothing is known: any day that exists does so in a leap year. */
  private static final int LEAP_YEAR = 2000;

  /** {@code XXXX-03-15}: a day of a year that nobody knows. */
  public static Unspecified ofUnknownYear(MonthDay day) {
    return new Unspecified(
        ANY_YEAR,
        Digits.padded(day.getMonthValue(), 2),
        Digits.padded(day.getDayOfMonth(), 2),
        Certainty.CERTAIN);
  }

  @Override
  public Unspecified with(Certainty certainty) {
    return new Unspecified(year, month, day, certainty);
  }

  /** Null when nothing is known of the year. */
  @Override
  public @Nullable LocalDate earliest() {
    return isYearKnown() ? first(years().sorted()).orElse(null) : null;
  }

  /** Null when nothing is known of the year. */
  @Override
  public @Nullable LocalDate latest() {
    return isYearKnown() ? last(years().boxed().sorted((a, b) -> b - a).mapToInt(y -> y)) : null;
  }

  /** Whether some day of some year fits. */
  public boolean isPossible() {
    return first(isYearKnown() ? years() : IntStream.of(LEAP_YEAR)).isPresent();
  }

  /** Whether a digit of the year is given. */
  public boolean isYearKnown() {
    return !year.endsWith(ANY_YEAR);
  }

  private Optional<LocalDate> first(IntStream years) {
    return years
        .boxed()
        .flatMap(y -> monthNumbers().boxed().flatMap(m -> daysOf(y, m)))
        .findFirst();
  }

  private @Nullable LocalDate last(IntStream yearsDescending) {
    return yearsDescending
        .boxed()
        .flatMap(
            y ->
                monthNumbers()
                    .boxed()
                    .flatMap(m -> daysOf(y, m))
                    .reduce((earlier, later) -> later)
                    .stream())
        .findFirst()
        .map(date -> day.isEmpty() ? date.withDayOfMonth(date.lengthOfMonth()) : date)
        .orElse(null);
  }

  private IntStream years() {
    boolean negative = year.startsWith("-");
    String digits = negative ? year.substring(1) : year;
    return IntStream.rangeClosed(0, 9999).filter(y -> fits(digits, y)).map(y -> negative ? -y : y);
  }

  private IntStream monthNumbers() {
    return IntStream.rangeClosed(1, 12).filter(m -> month.isEmpty() || fits(month, m));
  }

  private Stream<LocalDate> daysOf(int y, int m) {
    return IntStream.rangeClosed(1, day.isEmpty() ? 1 : 31)
        .filter(d -> day.isEmpty() || fits(day, d))
        .mapToObj(d -> date(y, m, d))
        .flatMap(Optional::stream);
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean fits(String pattern, int value) {
    int rest = value;
    for (int i = pattern.length() - 1; i >= 0; i--) {
      char digit = pattern.charAt(i);
      if (digit != 'X' && digit - '0' != rest % 10) {
        return false;
      }
      rest /= 10;
    }
    return rest == 0;
  }

  @Override
  public String toString() {
    return year
        + (month.isEmpty() ? "" : "-" + month)
        + (day.isEmpty() ? "" : "-" + day)
        + certainty.mark();
  }
}
