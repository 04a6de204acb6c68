package fr.dixit.site.data;

import fr.dixit.site.data.Table.Column;
import java.util.List;
import java.util.stream.Collectors;

/** {@code claims.csv}. */
final class ClaimTable {

  /** Stands where the article interrupts the quoted words. */
  private static final String GAP = " […] ";

  static final Table<Row> TABLE =
      new Table<>(
          List.of(
              new Column<>("id", row -> row.claim().id()),
              new Column<>("url", row -> row.claim().url()),
              new Column<>("content", row -> content(row.claim())),
              new Column<>("kind", row -> row.claim().kind()),
              new Column<>("source", row -> row.claim().source().name()),
              new Column<>("sourceType", row -> row.claim().source().type()),
              new Column<>("sourceId", row -> row.claim().source().id()),
              new Column<>("role", row -> row.claim().role()),
              new Column<>("via", row -> via(row.claim())),
              new Column<>(
                  "cue", row -> row.claim().cue() == null ? null : row.claim().cue().exact()),
              new Column<>("said", row -> row.claim().said()),
              new Column<>("stance", row -> row.claim().stance()),
              new Column<>("hearsay", row -> row.claim().hearsay()),
              new Column<>("confidence", row -> row.claim().confidence()),
              new Column<>("rule", row -> row.claim().rule()),
              new Column<>("article", row -> row.article().id()),
              new Column<>("articleTitle", row -> row.article().title()),
              new Column<>("outlet", row -> row.article().outlet()),
              new Column<>("published", row -> row.article().published()),
              new Column<>("publishedBasis", row -> row.article().publishedBasis())));

  private ClaimTable() {}

  /** A claim beside its article. */
  record Row(ArticleRow article, ClaimRow claim) {}

  private static String content(ClaimRow claim) {
    return claim.content().stream().map(Slice::exact).collect(Collectors.joining(GAP));
  }

  private static String via(ClaimRow claim) {
    return claim.via().stream()
        .map(ClaimRow.Intermediary::name)
        .collect(Collectors.joining(SourceTable.SEPARATOR));
  }
}
