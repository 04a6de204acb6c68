package fr.dixit.lexicon.sources;

import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The nouns for people who may speak, other than by title. */
public final class HumanNouns {

  /** Whether the singular denotes one person or several together. */
  public enum Kind {
    PERSON,
    COLLECTIVE
  }

  private final Map<String, Kind> byLemma;

  private HumanNouns(Map<String, Kind> byLemma) {
    this.byLemma = byLemma;
  }

  public static HumanNouns load() {
    return new HumanNouns(
        Table.load("human-nouns.tsv", "lemma", "kind").rows().stream()
            .collect(Collectors.toUnmodifiableMap(HumanNouns::key, HumanNouns::kind)));
  }

  private static String key(Row row) {
    return row.folded("lemma");
  }

  private static Kind kind(Row row) {
    return row.constant("kind", Kind.class);
  }

  /** What the noun with this folded lemma denotes, or null when it is not one of these. */
  public @Nullable Kind find(String foldedLemma) {
    return byLemma.get(foldedLemma);
  }
}
