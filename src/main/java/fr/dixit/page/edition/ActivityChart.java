package fr.dixit.page.edition;

import fr.dixit.page.chronicle.CalendarUnit;
import fr.dixit.page.chronicle.Entry;
import fr.dixit.page.picture.Activity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws how much was said and published in each month: in each year when there are many, in each
 * day when there is one.
 */
public final class ActivityChart {

  private static final int MOST_MONTHS = 36;

  /** One part in so many may be left out at each end. */
  private static final int RARE = 100;

  private static final int STEP = 30;
  private static final int HEIGHT = 100;
  private static final int LEAST = 6;

  private final Sheet sheet;

  public ActivityChart(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The chart, or null when nothing is dated. */
  public @Nullable Activity draw() {
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
  private static List<Entry> usual(List<Entry> years) {
    int first = 0;
    int last = years.size();
    int spare = years.stream().mapToInt(Entry::activity).sum() / RARE;
    for (int left = spare; first < last && years.get(first).activity() <= left; first++) {
      left -= years.get(first).activity();
    }
    for (int left = spare; last > first && years.get(last - 1).activity() <= left; last--) {
      left -= years.get(last - 1).activity();
    }
    return years.subList(first, last);
  }

  private static List<Entry> active(List<Entry> entries) {
    return entries.stream().filter(entry -> entry.activity() > 0).toList();
  }

  private Activity draw(List<Entry> entries) {
    int most = entries.stream().mapToInt(Entry::activity).max().orElse(1);
    CalendarUnit first = entries.get(0).unit();
    CalendarUnit last = entries.get(entries.size() - 1).unit();
    return new Activity(
        (place(last) - place(first) + 1) * STEP,
        sheet.labels().date(first),
        first.equals(last) ? null : sheet.labels().date(last),
        entries.stream().map(entry -> bar(entry, place(first), most)).toList());
  }

  private Activity.Bar bar(Entry entry, int origin, int most) {
    int height = Math.max(LEAST, entry.activity() * HEIGHT / Math.max(1, most));
    return new Activity.Bar(
        sheet.links().unit(entry.unit()),
        sheet.labels().date(entry.unit()),
        sheet.labels().count(entry.activity(), "entries"),
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
