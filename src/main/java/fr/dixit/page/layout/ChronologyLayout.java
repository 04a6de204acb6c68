package fr.dixit.page.layout;

import fr.dixit.page.ChronologyPage;
import fr.dixit.page.chronicle.Chronicle;
import fr.dixit.page.chronicle.Entry;
import fr.dixit.page.edition.ActivityChart;
import fr.dixit.page.edition.Sheet;
import fr.dixit.page.edition.Timelines;
import fr.dixit.page.item.PeriodItem;
import fr.dixit.page.path.Listing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lays out the years and months of the archive. */
final class ChronologyLayout {

  private ChronologyLayout() {}

  static ChronologyPage page(Sheet sheet) {
    Chronicle chronicle = sheet.edition().chronicle();
    int undated = chronicle.undated().size();
    return new ChronologyPage(
        sheet
            .frames()
            .top(
                sheet.labels().text("page.chronology"),
                sheet.labels().text("chronology.description")),
        ActivityChart.of(sheet),
        new Timelines(sheet).ofArchive(),
        years(sheet),
        undated == 0 ? null : sheet.labels().count(undated, "claims"),
        sheet.links().to(Listing.CLAIMS_UNDATED, 1));
  }

  /** The latest year first. */
  private static List<PeriodItem> years(Sheet sheet) {
    List<PeriodItem> years = new ArrayList<>();
    sheet.edition().chronicle().years().forEach(year -> years.add(year(sheet, year)));
    Collections.reverse(years);
    return years;
  }

  private static PeriodItem year(Sheet sheet, Entry year) {
    return sheet.items().period(year, sheet.items().periods(year.within()));
  }
}
