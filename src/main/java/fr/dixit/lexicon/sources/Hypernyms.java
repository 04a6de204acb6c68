package fr.dixit.lexicon.sources;

import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import fr.dixit.text.Folding;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Nouns that may take up another noun in the same text: "l'élu" for a mayor. */
public final class Hypernyms {

  private final Map<String, Set<String>> specific;
  private final Map<String, Set<String>> related;

  private Hypernyms(Map<String, Set<String>> specific, Map<String, Set<String>> related) {
    this.specific = specific;
    this.related = related;
  }

  public static Hypernyms load() {
    Map<String, Set<String>> specific = new HashMap<>();
    Map<String, Set<String>> related = new HashMap<>();
    for (Row row : Table.load("hypernyms.tsv", "general", "specific").rows()) {
      String general = row.folded("general");
      for (String noun : row.list("specific")) {
        relate(general, Folding.fold(noun), specific);
        relate(general, Folding.fold(noun), related);
        relate(Folding.fold(noun), general, related);
      }
    }
    return new Hypernyms(Map.copyOf(specific), Map.copyOf(related));
  }

  private static void relate(String noun, String other, Map<String, Set<String>> relation) {
    relation.computeIfAbsent(noun, n -> new LinkedHashSet<>()).add(other);
  }

  /** The nouns, folded and masculine singular, that this one may take up, in the table's order. */
  public Set<String> takenUpBy(String noun) {
    return specific.getOrDefault(noun, Set.of());
  }

  /** Those, and the nouns that may take up this one. */
  public Set<String> related(String noun) {
    return related.getOrDefault(noun, Set.of());
  }

  /** Whether the noun takes up others at all, and so can stand for a name of unknown kind. */
  public boolean isGeneral(String noun) {
    return specific.containsKey(noun);
  }
}
