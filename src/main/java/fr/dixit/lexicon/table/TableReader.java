package fr.dixit.lexicon.table;

import fr.dixit.text.Folding;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one table and checks its form. */
final class TableReader {

  private final String file;
  private final int keys;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();
  private @Nullable List<String> lastKey;

  TableReader(String file, int keys, List<String> columns) {
    this.file = file;
    this.keys = keys;
    this.columns = columns;
  }

  List<Row> read(String content) {
    boolean headed = false;
    int number = 0;
    for (String text : (Iterable<String>) content.lines()::iterator) {
      Line line = new Line(file, ++number, text);
      if (text.startsWith("#")) {
        continue;
      }
      List<String> cells = cells(line);
      if (headed) {
        add(line, cells);
      } else {
        checkHeader(line, cells);
        headed = true;
      }
    }
    if (!headed) {
      throw new Line(file, 1, "").error(0, "the table has no header row", columnsHint());
    }
    return rows;
  }

  private List<String> cells(Line line) {
    List<String> cells = Arrays.asList(line.text().split("\t", -1));
    int offset = 0;
    for (String cell : cells) {
      checkCell(line, offset, cell);
      offset += cell.length() + 1;
    }
    return cells;
  }

  private static void checkCell(Line line, int offset, String cell) {
    if (cell.isBlank()) {
      throw line.error(offset, "a cell is empty", "write '-' where there is nothing to say");
    }
    if (!cell.equals(cell.strip())) {
      throw line.error(offset, "spaces around '" + cell.strip() + "'", "remove them");
    }
    if (!Normalizer.isNormalized(cell, Normalizer.Form.NFC)) {
      throw line.error(
          offset, "'" + cell + "' is not in Unicode form NFC", "write each accented letter as one");
    }
  }

  private void checkHeader(Line line, List<String> names) {
    checkCount(line, names);
    for (int i = 0; i < columns.size(); i++) {
      if (!names.get(i).equals(columns.get(i))) {
        throw line.error(
            line.text().indexOf(names.get(i)),
            "column " + (i + 1) + " is '" + names.get(i) + "', not '" + columns.get(i) + "'",
            columnsHint());
      }
    }
  }

  private void checkCount(Line line, List<String> cells) {
    if (cells.size() != columns.size()) {
      String message = cells.size() + " cells, but there are " + columns.size() + " columns";
      throw line.error(line.text().length(), message, columnsHint());
    }
  }

  private void add(Line line, List<String> cells) {
    checkCount(line, cells);
    List<String> key = key(cells);
    if (lastKey != null) {
      checkOrder(line, lastKey, key);
    }
    lastKey = key;
    rows.add(new Row(line, columns, cells));
  }

  private List<String> key(List<String> cells) {
    List<String> key = new ArrayList<>(cells.subList(0, keys));
    key.replaceAll(Folding::fold);
    return key;
  }

  private void checkOrder(Line line, List<String> last, List<String> key) {
    int order = compare(last, key);
    String previous = "line " + rows.get(rows.size() - 1).line().number();
    if (order == 0) {
      throw line.error(
          0, written(key) + " stands twice, first in " + previous, "join the two rows");
    }
    if (order > 0) {
      throw line.error(
          0,
          written(key) + " stands after " + written(last),
          "rows are sorted by their key without case and accents: move it up");
    }
  }

  private static int compare(List<String> left, List<String> right) {
    for (int i = 0; i < left.size(); i++) {
      int order = left.get(i).compareTo(right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static String written(List<String> key) {
    return "'" + String.join(" / ", key) + "'";
  }

  private String columnsHint() {
    return "the columns are: " + String.join(", ", columns);
  }
}
