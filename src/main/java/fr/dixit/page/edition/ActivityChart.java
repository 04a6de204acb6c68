package fr.dixit.page.edition;

import fr.dixit.page.chronicle.CalendarUnit;
import fr.dixit.page.chronicle.Entry;
import fr.dixit.page.picture.Activity;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Draws how much was said and published in each month: in each year when there are many, in each
 * day when there is one.
 */
public final class ActivityChart {

  private static final int MOST_MONTHS = 36;

  /** One part in so many may be left out at each end. */
  private static final int RARE = 100;

  private static final int STEP = 26;
  private static final int HEIGHT = 100;
  private static final int LEAST = 6;

  private final Sheet sheet;
  private final ToIntFunction<Entry> measure;

  private ActivityChart(Sheet sheet, ToIntFunction<Entry> measure) {
    this.sheet = sheet;
    this.measure = measure;
  }

  /**
   * The chart, or null when there are not two dates to compare. Where hardly anything is known to
   * have been said or published on a day, what days are spoken of is drawn too.
   */
  public static @Nullable Activity of(Sheet sheet) {
    Activity activity = new ActivityChart(sheet, Entry::activity).draw();
    return activity == null ? new ActivityChart(sheet, Entry::total).draw() : activity;
  }

  private @Nullable Activity draw() {
    List<Entry> years = usual(active(sheet.edition().chronicle().years()));
    List<Entry> months = active(years.stream().flatMap(year -> year.within().stream()).toList());
    if (years.isEmpty()) {
      return null;
    }
    if (months.isEmpty() || distance(months) >= MOST_MONTHS) {
      return draw(years);
    }
    List<Entry> days = active(months.get(0).within());
    return draw(months.size() == 1 && !days.isEmpty() ? days : months);
  }

  /** Without the rare years at both ends, which would stretch the chart to nothing. */
  private List<Entry> usual(List<Entry> years) {
    int first = 0;
    int last = years.size();
    int spare = years.stream().mapToInt(measure).sum() / RARE;
    for (int left = spare; first < last && count(years.get(first)) <= left; first++) {
      left -= count(years.get(first));
    }
    for (int left = spare; last > first && count(years.get(last - 1)) <= left; last--) {
      left -= count(years.get(last - 1));
    }
    return years.subList(first, last);
  }

  private List<Entry> active(List<Entry> entries) {
    return entries.stream().filter(entry -> count(entry) > 0).toList();
  }

  private int count(Entry entry) {
    return measure.applyAsInt(entry);
  }

  private @Nullable Activity draw(List<Entry> entries) {
    if (entries.size() < 2) {
      return null;
    }
    int most = entries.stream().mapToInt(measure).max().orElse(1);
    CalendarUnit first = entries.get(0).unit();
    CalendarUnit last = entries.get(entries.size() - 1).unit();
    return new Activity(
        (place(last) - place(first) + 1) * STEP,
        sheet.labels().date(first),
        sheet.labels().date(last),
        entries.stream().map(entry -> bar(entry, place(first), most)).toList());
  }

  private Activity.Bar bar(Entry entry, int origin, int most) {
    int height = Math.max(LEAST, count(entry) * HEIGHT / Math.max(1, most));
    return new Activity.Bar(
        sheet.links().unit(entry.unit()),
        sheet.labels().date(entry.unit()),
        sheet.labels().count(count(entry), "entries"),
        (place(entry.unit()) - origin) * STEP,
        HEIGHT - height,
        height);
  }

  private static int distance(List<Entry> entries) {
    return place(entries.get(entries.size() - 1).unit()) - place(entries.get(0).unit());
  }

  /** The number of a day of its month, of a month, or of a year. */
  private static int place(CalendarUnit unit) {
    return switch (unit.level()) {
      case DAY -> unit.day();
      case MONTH -> unit.year() * 12 + unit.month();
      case YEAR -> unit.year();
    };
  }
}
