package fr.dixit.site.data;

import fr.dixit.archive.Source;
import fr.dixit.site.data.Table.Column;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code sources.csv}. */
final class SourceTable {

  /** Between the values of one cell. */
  static final String SEPARATOR = " ; ";

  static final Table<SourceRow> TABLE =
      new Table<>(
          List.of(
              new Column<>("id", SourceRow::id),
              new Column<>("name", SourceRow::name),
              new Column<>("type", SourceRow::type),
              new Column<>(
                  "aliases", row -> joined(row.aliases().stream().map(Source.Alias::name))),
              new Column<>(
                  "roles", row -> joined(row.roles().stream().map(SourceRow.RoleRow::role))),
              new Column<>("claims", SourceRow::claims),
              new Column<>("articles", row -> row.articles().size()),
              new Column<>("first", SourceRow::first),
              new Column<>("last", SourceRow::last)));

  private SourceTable() {}

  private static String joined(Stream<String> values) {
    return values.collect(Collectors.joining(SEPARATOR));
  }
}
