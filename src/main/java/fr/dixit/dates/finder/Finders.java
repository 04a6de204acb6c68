package fr.dixit.dates.finder;

import fr.dixit.dates.words.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finders tried at the same place: the longest date wins, of two as long the earlier finder's. */
public final class Finders {

  private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "les");

  private final List<Finder> finders;

  private Finders(List<Finder> finders) {
    this.finders = finders;
  }

  /** All forms, the plain ones first, then those that are made of others. */
  public static Finders all() {
    Finders plain =
        new Finders(
            List.of(
                new NumericDate(),
                new CalendarDay(),
                new Weekday(),
                new BareDay(),
                new MonthName(),
                new MidPeriod(),
                new MonthPair(),
                new DecadeName(),
                new YearNumber(),
                new CenturyName(),
                new SeasonName(),
                new HolidayName(),
                new NearDay(),
                new RelativePeriod(),
                new OrdinalPart(),
                new RestOfPeriod(),
                new TimeAgo(),
                new TimeSpan()));
    Finders parts =
        plain
            .with(new PartOfPeriod(plain), new PartOfDay(plain), new CountedPart(plain))
            .with(new AboutPeriod(plain))
            .with(new DayBeside(plain), new PeriodAround(plain));
    return parts.with(new Stretch(parts));
  }

  private Finders with(Finder... more) {
    return new Finders(
        java.util.stream.Stream.concat(finders.stream(), java.util.stream.Stream.of(more))
            .toList());
  }

  /** The longest date that begins at this token, or null. */
  public @Nullable Match at(Words words, int at) {
    if (!words.mayOpen(at)) {
      return null;
    }
    Match longest = null;
    for (Finder finder : finders) {
      Match match = finder.find(words, at);
      if (match != null && (longest == null || match.end() > longest.end())) {
        longest = match;
      }
    }
    return longest;
  }

  /** The same, with or without an article before it. */
  @Nullable Match afterArticle(Words words, int at) {
    return at(words, words.isOneOf(at, ARTICLES) ? at + 1 : at);
  }
}
