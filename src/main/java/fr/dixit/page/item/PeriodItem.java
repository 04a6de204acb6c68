package fr.dixit.page.item;

import java.util.List;

/**
 * A day, month or year in a list.
 *
 * @param total how much the archive holds of it, in words
 * @param within smaller periods, when they are shown
 */
public record PeriodItem(String href, String words, String total, List<PeriodItem> within) {

  public boolean divided() {
    return !within.isEmpty();
  }
}
