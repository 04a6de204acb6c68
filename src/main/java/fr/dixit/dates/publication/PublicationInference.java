package fr.dixit.dates.publication;

import fr.dixit.calendar.Day;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Month;
import fr.dixit.calendar.Subdivision;
import fr.dixit.dates.PublicationDate;
import fr.dixit.dates.PublicationDate.Bound;
import fr.dixit.dates.PublicationDate.Evidence;
import fr.dixit.dates.clause.Found;
import fr.dixit.dates.clause.PlainTense;
import fr.dixit.dates.meaning.DayOfMonth;
import fr.dixit.dates.meaning.MonthOfYear;
import fr.dixit.dates.meaning.SeasonOfYear;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Outlook;
import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.words.Words;
import fr.dixit.language.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the day of publication by what the text says: dated days that are past or to come, a "last
 * autumn" beside "autumn 2020", past days without a year. A single day only where a dateline prints
 * it and the text leaves one year.
 */
final class PublicationInference {

  private static final String TOLD_IN_FUTURE = "told in the future";

  private final Document document;
  private final List<Found> found;
  private final PlainTense tense;
  private final PublicationBounds bounds = new PublicationBounds();

  PublicationInference(Document document, Words words, List<Found> found) {
    this.document = document;
    this.found = found;
    this.tense = new PlainTense(document, words);
  }

  /**
   * @param printed the dateline when it lacks the year, or null
   */
  PublicationDate infer(@Nullable Found printed) {
    for (Found date : found) {
      dated(date);
      last(date);
    }
    dropRefuted();
    found.forEach(this::withWeekday);
    if (limit(Bound.NOT_BEFORE) != null && limit(Bound.NOT_AFTER) != null) {
      found.forEach(this::yearless);
    }
    if (printed != null && printed.meaning() instanceof DayOfMonth day) {
      printed(printed, day);
    }
    return new PublicationDate(bounds.value(), null, bounds.evidence());
  }

  /** What has happened was not published before it; what is to come, not after it. */
  private void dated(Found date) {
    Edtf value = date.meaning().origin() == Origin.CALENDAR ? date.meaning().in(Frame.NONE) : null;
    if (value == null) {
      return;
    }
    if (Posts.isStamp(document, date)) {
      bounds.add(Bound.NOT_BEFORE, value.earliest(), date, "a post of that day is quoted");
    } else if (!tense.tells(date)) {
      return;
    } else if (date.outlook() == Outlook.PAST && value.earliest() != null) {
      bounds.add(Bound.NOT_BEFORE, value.earliest(), date, "told in the past");
    } else if (date.outlook() == Outlook.FUTURE && value.latest() != null && !date.isQuoted()) {
      bounds.add(Bound.NOT_AFTER, value.latest(), date, TOLD_IN_FUTURE);
    }
  }

  /** "l'automne dernier" beside "l'automne 2020": after that autumn, before the next one. */
  private void last(Found date) {
    Edtf named = lastNamed(date);
    if (named == null) {
      return;
    }
    bounds.add(Bound.NOT_BEFORE, named.latest().plusDays(1), date, "the last one is over");
    bounds.add(
        Bound.NOT_AFTER,
        named.earliest().plusYears(1).minusDays(1),
        date,
        "the next one has not begun");
  }

  private @Nullable Edtf lastNamed(Found date) {
    if (date.meaning() instanceof SeasonOfYear season && season.relation() == Relation.LAST) {
      return latestDated(value -> isSeason(value, season));
    }
    if (date.meaning() instanceof MonthOfYear month && month.relation() == Relation.LAST) {
      return latestDated(
          value -> value instanceof Month dated && dated.month().getMonthValue() == month.month());
    }
    return null;
  }

  private static boolean isSeason(Edtf value, SeasonOfYear season) {
    return value instanceof Subdivision dated && dated.part() == season.season();
  }

  private @Nullable Edtf latestDated(Predicate<Edtf> matching) {
    return found.stream()
        .filter(date -> date.meaning().origin() == Origin.CALENDAR)
        .map(date -> date.meaning().in(Frame.NONE))
        .filter(value -> value != null && matching.test(value))
        .max(Edtf::compareTo)
        .orElse(null);
  }

  /**
   * A past day without a year is the last such day, so that publication comes after it. Only a
   * bound that the words set themselves is near enough to tell which year: "en 2030" is not.
   */
  private void yearless(Found date) {
    Evidence last = bounds.decisive(Bound.NOT_AFTER);
    boolean bare = date.outlook() == Outlook.PAST && date.meaning() instanceof DayOfMonth;
    if (!bare || last == null || last.rule().equals(TOLD_IN_FUTURE) || !tense.tells(date)) {
      return;
    }
    LocalDate limit = last.date().earliest();
    Edtf day = date.meaning().in(new Frame(limit, limit, Outlook.PAST));
    if (day instanceof Day known && !known.date().isAfter(limit)) {
      bounds.add(Bound.NOT_BEFORE, known.date(), date, "the last such day before the latest bound");
    }
  }

  /**
   * "mardi 12 mars", told in the past: only some years have such a day, and one that is told
   * without its year is less than a year old.
   */
  private void withWeekday(Found date) {
    if (!(date.meaning() instanceof DayOfMonth day) || !isOfYears(day) || !isRecent(date)) {
      return;
    }
    LocalDate after = limit(Bound.NOT_BEFORE);
    LocalDate from = after == null ? null : after.minusYears(1).plusDays(1);
    LocalDate before = limit(Bound.NOT_AFTER);
    List<Integer> years = day.years(from, before);
    LocalDate first = from == null ? null : day.onOrAfter(from);
    if (first != null && first.isAfter(after)) {
      bounds.narrow(Bound.NOT_BEFORE, first, date, "the first year with such a weekday", years);
    }
    LocalDate last = before == null ? null : day.onOrBefore(before);
    if (last != null && !last.plusYears(1).isAfter(before)) {
      LocalDate limit = last.plusYears(1).minusDays(1);
      bounds.narrow(Bound.NOT_AFTER, limit, date, "the last year with such a weekday", years);
    }
  }

  private static boolean isOfYears(DayOfMonth day) {
    return day.weekday() > 0 && day.month() > 0 && day.relation() == Relation.NONE;
  }

  /** A day of an older story would stand after the year of that story. */
  private boolean isRecent(Found date) {
    return date.outlook() == Outlook.PAST
        && !date.isQuoted()
        && tense.tells(date)
        && found.stream()
            .filter(other -> other.span().end() <= date.span().start())
            .filter(other -> paragraph(other) == paragraph(date))
            .noneMatch(other -> other.meaning().origin() == Origin.CALENDAR);
  }

  private int paragraph(Found date) {
    return document.sentences().get(date.sentence()).paragraph();
  }

  /** A dateline tells the day itself, of one of the years that the text allows. */
  private void printed(Found date, DayOfMonth day) {
    LocalDate after = limit(Bound.NOT_BEFORE);
    LocalDate before = limit(Bound.NOT_AFTER);
    LocalDate first = after == null ? null : day.onOrAfter(after);
    LocalDate last = before == null ? null : day.onOrBefore(before);
    if (first != null) {
      bounds.narrow(Bound.NOT_BEFORE, first, date, "the first such day that the text allows");
    }
    if (last != null) {
      bounds.narrow(Bound.NOT_AFTER, last, date, "the last such day that the text allows");
    }
  }

  /** A plan that another date of the article overtakes was the future of a story. */
  private void dropRefuted() {
    LocalDate latest = latestTold();
    bounds.removeIf(
        one ->
            one.rule().equals(TOLD_IN_FUTURE)
                && latest != null
                && one.date().latest().isBefore(latest));
  }

  private @Nullable LocalDate latestTold() {
    return found.stream()
        .filter(date -> date.outlook() != Outlook.FUTURE)
        .filter(date -> date.meaning().origin() == Origin.CALENDAR)
        .map(date -> date.meaning().in(Frame.NONE))
        .filter(value -> value != null && value.earliest() != null)
        .map(Edtf::earliest)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private @Nullable LocalDate limit(Bound bound) {
    return bounds.limit(bound);
  }
}
