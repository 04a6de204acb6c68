package fr.dixit.lexicon.sources;

import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import fr.dixit.text.Folding;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Nouns that may take up another noun in the same text: "l'élu" for a mayor. */
public final class Hypernyms {

  private final Map<String, Set<String>> specifics;

  private Hypernyms(Map<String, Set<String>> specifics) {
    this.specifics = specifics;
  }

  public static Hypernyms load() {
    return new Hypernyms(
        Table.load("hypernyms.tsv", "general", "specific").rows().stream()
            .collect(Collectors.toUnmodifiableMap(Hypernyms::key, Hypernyms::specifics)));
  }

  private static String key(Row row) {
    return row.folded("general");
  }

  private static Set<String> specifics(Row row) {
    return row.list("specific").stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the first noun, folded and masculine singular, may take up the second. */
  public boolean includes(String general, String specific) {
    return specifics.getOrDefault(general, Set.of()).contains(specific);
  }

  /** Whether the noun takes up others at all, and so can stand for a name of unknown kind. */
  public boolean isGeneral(String noun) {
    return specifics.containsKey(noun);
  }
}
