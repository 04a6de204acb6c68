package fr.dixit.ingest.html.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day as it is printed, in figures or with the month in letters. */
public final class PrintedDate {

  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(?:([0-3]?\\d)(?:er)?\\s\\p{L}{3,9}\\.?\\s(?:19|20)\\d\\d"
              + "|([0-3]?\\d)[/.-][01]?\\d[/.-](?:19|20)\\d\\d)(?!\\d)");

  private PrintedDate() {}

  public static boolean isIn(String line) {
    return DATE.matcher(line).find();
  }

  /** The day of the month of the first date in the line, or null. */
  static @Nullable Integer dayOfMonth(String line) {
    Matcher date = DATE.matcher(line);
    if (!date.find()) {
      return null;
    }
    return Integer.valueOf(date.group(1) == null ? date.group(2) : date.group(1));
  }
}
