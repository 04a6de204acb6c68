package fr.dixit.dates;

import fr.dixit.calendar.Certainty;
import fr.dixit.calendar.Day;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Interval;
import fr.dixit.calendar.Month;
import fr.dixit.calendar.Subdivision;
import fr.dixit.dates.PublicationDate.Bound;
import fr.dixit.dates.PublicationDate.Evidence;
import fr.dixit.dates.meaning.DayOfMonth;
import fr.dixit.dates.meaning.Frame;
import fr.dixit.dates.meaning.MonthOfYear;
import fr.dixit.dates.meaning.Origin;
import fr.dixit.dates.meaning.Outlook;
import fr.dixit.dates.meaning.Relation;
import fr.dixit.dates.meaning.SeasonOfYear;
import fr.dixit.dates.words.Words;
import fr.dixit.language.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the day of publication by what the text says: dated days that are past or to come, a "last
 * autumn" beside "autumn 2020", past days without a year. Never a single day.
 */
final class PublicationInference {

  private static final String TOLD_IN_FUTURE = "told in the future";

  private final Document document;
  private final List<Found> found;
  private final PlainTense tense;
  private final List<Evidence> evidence = new ArrayList<>();

  PublicationInference(Document document, Words words, List<Found> found) {
    this.document = document;
    this.found = found;
    this.tense = new PlainTense(document, words);
  }

  PublicationDate infer() {
    for (Found date : found) {
      dated(date);
      last(date);
    }
    dropRefuted();
    if (bound(Bound.NOT_BEFORE) != null && bound(Bound.NOT_AFTER) != null) {
      found.forEach(this::yearless);
    }
    return new PublicationDate(value(), Basis.INFERRED, decisive());
  }

  /** What has happened was not published before it; what is to come, not after it. */
  private void dated(Found date) {
    Edtf value = date.meaning().origin() == Origin.CALENDAR ? date.meaning().in(Frame.NONE) : null;
    if (value == null) {
      return;
    }
    if (Posts.isStamp(document, date)) {
      add(Bound.NOT_BEFORE, value.earliest(), date, "a post of that day is quoted");
    } else if (!tense.tells(date)) {
      return;
    } else if (date.outlook() == Outlook.PAST && value.earliest() != null) {
      add(Bound.NOT_BEFORE, value.earliest(), date, "told in the past");
    } else if (date.outlook() == Outlook.FUTURE && value.latest() != null && !date.isQuoted()) {
      add(Bound.NOT_AFTER, value.latest(), date, TOLD_IN_FUTURE);
    }
  }

  /** "l'automne dernier" beside "l'automne 2020": after that autumn, before the next one. */
  private void last(Found date) {
    Edtf named = lastNamed(date);
    if (named == null) {
      return;
    }
    add(Bound.NOT_BEFORE, named.latest().plusDays(1), date, "the last one is over");
    add(
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

  private @Nullable Edtf latestDated(java.util.function.Predicate<Edtf> matching) {
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
    Evidence last = decisive(Bound.NOT_AFTER);
    boolean bare = date.outlook() == Outlook.PAST && date.meaning() instanceof DayOfMonth;
    if (!bare || last == null || last.rule().equals(TOLD_IN_FUTURE) || !tense.tells(date)) {
      return;
    }
    LocalDate limit = last.date().earliest();
    Edtf day = date.meaning().in(new Frame(limit, limit, Outlook.PAST));
    if (day instanceof Day known && !known.date().isAfter(limit)) {
      add(Bound.NOT_BEFORE, known.date(), date, "the last such day before the latest bound");
    }
  }

  /** A plan that another date of the article overtakes was the future of a story. */
  private void dropRefuted() {
    LocalDate latest = latestTold();
    evidence.removeIf(
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

  private void add(Bound bound, LocalDate day, Found date, String rule) {
    evidence.add(new Evidence(bound, Edtf.of(day), date.span(), rule));
  }

  private @Nullable LocalDate bound(Bound bound) {
    Evidence decisive = decisive(bound);
    return decisive == null ? null : decisive.date().earliest();
  }

  /** Of several pieces of evidence for a bound, the narrowest; of equal ones the first. */
  private @Nullable Evidence decisive(Bound bound) {
    Evidence decisive = null;
    for (Evidence one : evidence) {
      if (one.bound() == bound && (decisive == null || isNarrower(one, decisive))) {
        decisive = one;
      }
    }
    return decisive;
  }

  private static boolean isNarrower(Evidence one, Evidence other) {
    int order = one.date().compareTo(other.date());
    return one.bound() == Bound.NOT_BEFORE ? order > 0 : order < 0;
  }

  private List<Evidence> decisive() {
    List<Evidence> decisive = new ArrayList<>();
    for (Bound bound : Bound.values()) {
      Evidence one = decisive(bound);
      if (one != null) {
        decisive.add(one);
      }
    }
    return List.copyOf(decisive);
  }

  private @Nullable Edtf value() {
    LocalDate first = bound(Bound.NOT_BEFORE);
    LocalDate last = bound(Bound.NOT_AFTER);
    if (first != null && last != null) {
      return first.isBefore(last) ? Interval.of(first, last) : null;
    }
    if (first != null) {
      return Interval.from(new Day(first, Certainty.CERTAIN));
    }
    return last == null ? null : Interval.until(new Day(last, Certainty.CERTAIN));
  }
}
