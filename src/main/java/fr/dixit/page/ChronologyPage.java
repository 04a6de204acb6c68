package fr.dixit.page;

import fr.dixit.page.frame.Frame;
import fr.dixit.page.item.PeriodItem;
import fr.dixit.page.picture.Activity;
import fr.dixit.page.picture.Timeline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole archive in order of time.
 *
 * @param timeline who spoke when, of those who speak most, or null when nothing is dated
 * @param years the latest first, each with its months
 * @param undated number of claims without a date, in words, or null when there are none
 * @param undatedHref their list
 */
public record ChronologyPage(
    Frame frame,
    @Nullable Activity activity,
    @Nullable Timeline timeline,
    List<PeriodItem> years,
    @Nullable String undated,
    String undatedHref)
    implements Page {

  @Override
  public String template() {
    return "chronology.mustache";
  }
}
