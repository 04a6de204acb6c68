package fr.dixit.lexicon;

import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The nouns that report speech and thought. */
public final class ReportingNouns {

  private final Map<String, ReportingNoun> byLemma;

  private ReportingNouns(Map<String, ReportingNoun> byLemma) {
    this.byLemma = byLemma;
  }

  static ReportingNouns load() {
    return new ReportingNouns(
        Table.load("reporting-nouns.tsv", ReportingNoun.COLUMNS).rows().stream()
            .collect(Collectors.toUnmodifiableMap(ReportingNouns::key, ReportingNoun::of)));
  }

  private static String key(Row row) {
    return row.folded("lemma");
  }

  /** The noun with this folded lemma, or null. */
  public @Nullable ReportingNoun find(String foldedLemma) {
    return byLemma.get(foldedLemma);
  }
}
