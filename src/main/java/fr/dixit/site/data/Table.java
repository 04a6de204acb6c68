package fr.dixit.site.data;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table for a spreadsheet: CSV by RFC 4180, in UTF-8 with the byte order mark without which Excel
 * takes it for windows-1252.
 */
record Table<T>(List<Column<T>> columns) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** A column: what its header says, and what its cell holds; null leaves it empty. */
  record Column<T>(String name, Function<T, @Nullable Object> value) {}

  void header(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord(columns.stream().map(Column::name));
    printer.flush();
  }

  void rows(Stream<T> rows, OutputStream out) throws IOException {
    CSVPrinter printer =
        new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
    Iterable<T> each = rows::iterator;
    for (T row : each) {
      printer.printRecord(columns.stream().map(column -> Cell.of(column.value().apply(row))));
    }
    printer.flush();
  }
}
