package fr.dixit.site.data;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value as a spreadsheet may hold it. */
final class Cell {

  /**
   * What makes a spreadsheet run a cell as a formula (OWASP, "CSV Injection"), also after spaces,
   * and in full-width forms.
   */
  private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Z}]*[=+\\-@＝＋－＠\\t\\r\\n]");

  private Cell() {}

  static String of(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String cell = value instanceof Enum<?> e ? e.name().toLowerCase(Locale.ROOT) : value.toString();
    return FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
  }
}
