package fr.dixit.page.layout;

import fr.dixit.page.DatePage;
import fr.dixit.page.chronicle.CalendarUnit;
import fr.dixit.page.chronicle.Entry;
import fr.dixit.page.edition.Sheet;
import fr.dixit.page.item.Link;
import org.jspecify.annotations.Nullable;

/** Lays out a day, month or year. */
final class DateLayout {

  private final Sheet sheet;
  private final Entry entry;
  private final CalendarUnit unit;

  DateLayout(Sheet sheet, CalendarUnit unit) {
    this.sheet = sheet;
    this.entry = sheet.edition().period(unit);
    this.unit = unit;
  }

  DatePage page() {
    String words = sheet.labels().date(unit);
    String description = sheet.labels().text("date.description") + " " + words;
    CalendarUnit month = unit.parent();
    CalendarUnit year = month == null ? null : month.parent();
    return new DatePage(
        sheet.frames().dated(words, description, link(year), link(month)),
        words,
        unit.toString(),
        sheet.items().firstClaims(entry.said()),
        sheet.items().firstArticles(entry.published()),
        sheet.items().firstClaims(entry.about()),
        sheet.items().firstArticles(entry.named()),
        sheet.items().periods(entry.within()),
        link(sheet.edition().before(unit)),
        link(sheet.edition().after(unit)));
  }

  private @Nullable Link link(@Nullable CalendarUnit other) {
    return other == null ? null : new Link(sheet.links().unit(other), sheet.labels().date(other));
  }
}
