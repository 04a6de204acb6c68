package fr.dixit.page.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an article appeared, and how that is known.
 *
 * @param when null when nothing tells
 * @param inferred whether the article's words give it, not its metadata
 */
public record Publication(@Nullable When when, boolean inferred, List<Evidence> evidence) {

  public boolean bounded() {
    return !evidence.isEmpty();
  }

  /**
   * Words that bound the date.
   *
   * @param bound "pas avant" or "pas après"
   * @param words as written in the article
   * @param reason why they bound it
   * @param years those that a day with its weekday leaves, in words; null without one
   */
  public record Evidence(
      String bound, When date, String words, String reason, @Nullable String years) {}
}
