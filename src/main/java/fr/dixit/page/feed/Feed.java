package fr.dixit.page.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest claims of the archive or of one source, for feed readers. Addresses are absolute when
 * the archive knows where it stands, else relative to the feed.
 *
 * @param id URN, the same wherever the site stands
 * @param self address of the feed in Atom, and {@code json} in JSON
 * @param home address of the page that shows the same
 * @param absolute whether addresses are absolute
 * @param updated RFC 3339 date of the newest entry
 * @param entries newest first
 */
public record Feed(
    String title,
    String id,
    String self,
    String json,
    String home,
    boolean absolute,
    String updated,
    List<Entry> entries) {

  /**
   * A claim.
   *
   * @param published RFC 3339 date of its article, or null when unknown
   * @param updated the same; the beginning of all feeds' time when unknown
   * @param original address of the original article, or null
   */
  public record Entry(
      String id,
      String url,
      String title,
      String author,
      String words,
      @Nullable String published,
      String updated,
      @Nullable String original) {}
}
