package fr.dixit.page.item;

import org.jspecify.annotations.Nullable;

/**
 * A date as a page shows it.
 *
 * @param words in French
 * @param datetime the value as HTML's {@code time} element takes it, or null when it cannot
 * @param href page of the date
 */
public record When(String words, @Nullable String datetime, String href) {

  private static final int DAY = "2021-03-15".length();

  /** Whether it is one day, which French and English announce otherwise than a longer time. */
  public boolean day() {
    return datetime != null && datetime.length() == DAY;
  }
}
