package fr.dixit;

import fr.dixit.archive.Archive;
import fr.dixit.site.publish.Published;
import java.time.Duration;
import java.util.Locale;

/**
 * What a build made.
 *
 * @param dates date mentions in the articles
 */
public record Summary(
    int articles, int claims, int sources, int dates, Published published, Duration time) {

  static Summary of(Archive archive, Published published, Duration time) {
    return new Summary(
        archive.articles().size(),
        archive.claims().size(),
        archive.sources().size(),
        archive.articles().stream().mapToInt(a -> a.analysis().dated().mentions().size()).sum(),
        published,
        time);
  }

  /** The same archive, when its site need not be published again. */
  Summary again(Duration time) {
    return new Summary(articles, claims, sources, dates, published.again(), time);
  }

  /** One line on the archive and one on the files. */
  @Override
  public String toString() {
    return String.join(
            ", ",
            counted(articles, "article"),
            counted(claims, "claim"),
            counted(sources, "source"),
            counted(dates, "date"))
        + "\n"
        + files()
        + String.format(Locale.ROOT, " in %.1f s", time.toMillis() / 1000.0);
  }

  private String files() {
    return published.nothingChanged()
        ? "nothing changed in " + counted(published.unchanged(), "page") + ","
        : counted(published.written(), "page")
            + " written, "
            + published.unchanged()
            + " unchanged, "
            + published.removed()
            + " removed,";
  }

  static String counted(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
