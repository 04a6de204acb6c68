package fr.dixit.dates.meaning;

import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Unspecified;
import fr.dixit.dates.reckoning.Choice;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Relation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * "le 15 mars", "mardi 12 février", "jeudi 15", "le 2": a day without its year, or without its
 * month too.
 *
 * @param weekday 1 for Monday, or 0
 * @param month 1 to 12, or 0
 */
public record DayOfMonth(int weekday, int day, int month, Relation relation) implements Expression {

  /** The next 29 February may be so far away. */
  private static final int YEARS = 8;

  /** A year so far from the anchor would have been written; the weekday is rather a slip. */
  private static final int PLAUSIBLE_DAYS = 800;

  private static final int MONTHS = 13;

  /** After so many years at most, any day of the year falls on the same weekday again. */
  private static final int CYCLE = 40;

  private static final int NEAREST_YEARS = 4;

  @Override
  public @Nullable Edtf in(Frame frame) {
    LocalDate anchor = frame.day(origin());
    if (anchor == null) {
      return null;
    }
    Choice choice = new Choice(anchor, candidates(anchor));
    return weekday > 0 && relation == Relation.NONE && month > 0
        ? choice.nearest()
        : choice.pick(relation, frame.outlook());
  }

  @Override
  public Origin origin() {
    return relation.origin();
  }

  /** Whether some year has such a day. */
  public boolean isPossible() {
    return day >= 1 && day <= (month == 0 ? 31 : java.time.Month.of(month).maxLength());
  }

  /** The first such day of such a weekday from this one on; null when no near year has one. */
  public @Nullable LocalDate onOrAfter(LocalDate from) {
    return ofWeekday(from, 1).filter(day -> !day.isBefore(from)).findFirst().orElse(null);
  }

  /** The last such day of such a weekday up to this one; null when no near year has one. */
  public @Nullable LocalDate onOrBefore(LocalDate to) {
    return ofWeekday(to, -1).filter(day -> !day.isAfter(to)).findFirst().orElse(null);
  }

  /**
   * The years with such a day of such a weekday between two days, in ascending order; only the
   * nearest few where one of the two is null, none where both are.
   */
  public List<Integer> years(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null && to == null) {
      return List.of();
    }
    return (from == null ? ofWeekday(to, -1) : ofWeekday(from, 1))
        .filter(day -> from == null || !day.isBefore(from))
        .filter(day -> to == null || !day.isAfter(to))
        .limit(from == null || to == null ? NEAREST_YEARS : CYCLE)
        .map(LocalDate::getYear)
        .sorted()
        .toList();
  }

  /** Such days of such a weekday, year by year from that of the given day. */
  private Stream<LocalDate> ofWeekday(LocalDate start, int step) {
    return IntStream.rangeClosed(0, CYCLE)
        .mapToObj(i -> YearMonth.of(start.getYear() + i * step, month))
        .filter(m -> m.isValidDay(day))
        .map(m -> m.atDay(day))
        .filter(d -> weekday == 0 || d.getDayOfWeek().getValue() == weekday);
  }

  /** {@code XXXX-03-15}; its month must be known. */
  public Edtf ofUnknownYear() {
    return Unspecified.ofUnknownYear(MonthDay.of(month, day));
  }

  /** The weekday that the words name, or null. */
  public java.time.@Nullable DayOfWeek weekdayName() {
    return weekday == 0 ? null : java.time.DayOfWeek.of(weekday);
  }

  /** The day and month alone. */
  DayOfMonth bare() {
    return new DayOfMonth(0, day, month, Relation.NONE);
  }

  private List<Edtf> candidates(LocalDate anchor) {
    List<LocalDate> days = days(anchor).toList();
    List<LocalDate> fitting =
        days.stream()
            .filter(d -> d.getDayOfWeek().getValue() == weekday)
            .filter(d -> Math.abs(ChronoUnit.DAYS.between(anchor, d)) < PLAUSIBLE_DAYS)
            .toList();
    return (fitting.isEmpty() ? days : fitting).stream().map(Edtf::of).toList();
  }

  private Stream<LocalDate> days(LocalDate anchor) {
    Stream<YearMonth> months =
        month == 0
            ? IntStream.rangeClosed(-MONTHS, MONTHS)
                .mapToObj(i -> YearMonth.from(anchor).plusMonths(i))
            : IntStream.rangeClosed(-YEARS, YEARS)
                .mapToObj(i -> YearMonth.of(anchor.getYear() + i, month));
    return months.filter(m -> m.isValidDay(day)).map(m -> m.atDay(day));
  }

  /** The day in a month or year that other words name, or null when that has no such day. */
  @Nullable Edtf within(Edtf container) {
    LocalDate from = container.earliest();
    LocalDate to = container.latest();
    if (from == null || to == null) {
      return null;
    }
    try {
      LocalDate date = LocalDate.of(from.getYear(), month == 0 ? from.getMonthValue() : month, day);
      return date.isBefore(from) || date.isAfter(to) ? null : Edtf.of(date);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
