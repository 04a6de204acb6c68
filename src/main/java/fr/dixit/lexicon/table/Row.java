package fr.dixit.lexicon.table;

import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Suggestion;
import fr.dixit.text.Folding;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of a {@link Table}, its cells read by column and type. A cell that holds what its column
 * cannot mean is a {@link DixitException} that points at it.
 */
public final class Row {

  /** Stands in a cell that has nothing to say. */
  static final String NONE = "-";

  private static final Pattern LIST_SEPARATOR = Pattern.compile("; ");

  private final Line line;
  private final List<String> columns;
  private final List<String> cells;

  Row(Line line, List<String> columns, List<String> cells) {
    this.line = line;
    this.columns = columns;
    this.cells = cells;
  }

  /** The cell as written; an error when it is {@code -}. */
  public String text(String column) {
    String cell = cell(column);
    if (cell.equals(NONE)) {
      throw error(column, "'" + column + "' must say something", "write its value instead of '-'");
    }
    return cell;
  }

  /** The cell as written, or null when it is {@code -}. */
  public @Nullable String optional(String column) {
    String cell = cell(column);
    return cell.equals(NONE) ? null : cell;
  }

  /** The cell as words are compared, see {@link Folding}. */
  public String folded(String column) {
    return Folding.fold(text(column));
  }

  /** The parts of a cell separated by {@code "; "}; none when it is {@code -}. */
  public List<String> list(String column) {
    String cell = cell(column);
    return cell.equals(NONE) ? List.of() : List.of(LIST_SEPARATOR.split(cell));
  }

  /** The cell as a whole number. */
  public int integer(String column) {
    String cell = text(column);
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw error(column, "'" + cell + "' is not a whole number", "write digits only");
    }
  }

  /** The cell as a constant, which the table writes in lower case with hyphens. */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    return constant(column, text(column), type);
  }

  /** The cell as constants separated by spaces; none when it is {@code -}. */
  public <E extends Enum<E>> Set<E> constants(String column, Class<E> type) {
    Set<E> found = EnumSet.noneOf(type);
    String cell = cell(column);
    if (!cell.equals(NONE)) {
      for (String word : cell.split(" ")) {
        found.add(constant(column, word, type));
      }
    }
    return Collections.unmodifiableSet(found);
  }

  /** The error to throw for what stands in the column. */
  public DixitException error(String column, String message, String hint) {
    return line.error(offset(columns.indexOf(column)), message, hint);
  }

  Line line() {
    return line;
  }

  private String cell(String column) {
    return cells.get(columns.indexOf(column));
  }

  private int offset(int column) {
    int offset = column;
    for (String cell : cells.subList(0, column)) {
      offset += cell.length();
    }
    return offset;
  }

  private <E extends Enum<E>> E constant(String column, String word, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (written(constant).equals(word)) {
        return constant;
      }
    }
    List<String> known = Arrays.stream(type.getEnumConstants()).map(Row::written).toList();
    throw error(
        column,
        "'" + word + "' is not known in '" + column + "'",
        Suggestion.instead(word, known));
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
