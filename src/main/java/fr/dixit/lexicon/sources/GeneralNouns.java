package fr.dixit.lexicon.sources;

import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Nouns that say little by themselves, and so refer in a way of their own. */
public final class GeneralNouns {

  /** In what way. */
  public enum Kind {
    /** May take up any person: homme, intéressé, quadragénaire. */
    ANYONE,
    /** As a complement only points back: le maire de la commune. */
    BACK_POINTING,
    /** Counts what completes it: une centaine de personnes. */
    QUANTITY
  }

  private final Map<Kind, Set<String>> byKind;

  private GeneralNouns(Map<Kind, Set<String>> byKind) {
    this.byKind = byKind;
  }

  public static GeneralNouns load() {
    return new GeneralNouns(
        Table.load("general-nouns.tsv", 2, "noun", "kind").rows().stream()
            .collect(
                Collectors.groupingBy(
                    GeneralNouns::kind,
                    Collectors.mapping(GeneralNouns::noun, Collectors.toUnmodifiableSet()))));
  }

  private static Kind kind(Row row) {
    return row.constant("kind", Kind.class);
  }

  private static String noun(Row row) {
    return row.folded("noun");
  }

  /** Whether the noun, folded and masculine singular, is of this kind. */
  public boolean is(Kind kind, String noun) {
    return byKind.getOrDefault(kind, Set.of()).contains(noun);
  }
}
