package fr.dixit.lexicon.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table of words, kept as a tab-separated file beside the lexicon.
 *
 * <p>Lines that begin with {@code #} are comments. The first other line names the columns, each one
 * after it is a row. Rows are sorted by their key, the first column or columns, compared as
 * {@linkplain fr.dixit.text.Folding folded} UTF-16 code units, which no locale changes; no two rows
 * share a key. Cells are trimmed, NFC, and never blank: {@code -} stands for nothing, {@code "; "}
 * separates the parts of a list. All this is checked while reading; the first fault is a {@link
 * fr.dixit.diagnostic.DixitException}.
 */
public final class Table {

  private static final String FOLDER = "fr/dixit/lexicon/";

  private final List<Row> rows;

  private Table(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** Loads a table whose key is its first column. */
  public static Table load(String name, String... columns) {
    return load(name, 1, columns);
  }

  /**
   * Loads a table.
   *
   * @param name of the file in the lexicon's folder
   * @param keys how many of the first columns are its key
   * @param columns their names, as the file must have them
   */
  public static Table load(String name, int keys, String... columns) {
    return parse(FOLDER + name, read(FOLDER + name), keys, List.of(columns));
  }

  static Table parse(String file, String content, int keys, List<String> columns) {
    return new Table(new TableReader(file, keys, columns).read(content));
  }

  public List<Row> rows() {
    return rows;
  }

  private static String read(String path) {
    try (InputStream in = Table.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no such table: " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
