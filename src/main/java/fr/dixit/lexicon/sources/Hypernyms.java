package fr.dixit.lexicon.sources;

import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import fr.dixit.text.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Nouns that may take up another noun in the same text: "l'élu" for a mayor. */
public final class Hypernyms {

  private final Map<String, Set<String>> related;
  private final Set<String> general;

  private Hypernyms(Map<String, Set<String>> related, Set<String> general) {
    this.related = related;
    this.general = general;
  }

  public static Hypernyms load() {
    Map<String, Set<String>> related = new HashMap<>();
    Set<String> general = new HashSet<>();
    for (Row row : Table.load("hypernyms.tsv", "general", "specific").rows()) {
      String noun = row.folded("general");
      general.add(noun);
      for (String specific : row.list("specific")) {
        relate(noun, Folding.fold(specific), related);
        relate(Folding.fold(specific), noun, related);
      }
    }
    return new Hypernyms(Map.copyOf(related), Set.copyOf(general));
  }

  private static void relate(String noun, String other, Map<String, Set<String>> related) {
    related.computeIfAbsent(noun, n -> new HashSet<>()).add(other);
  }

  /** The nouns, folded and masculine singular, that this one may take up or be taken up by. */
  public Set<String> related(String noun) {
    return related.getOrDefault(noun, Set.of());
  }

  /** Whether the noun takes up others at all, and so can stand for a name of unknown kind. */
  public boolean isGeneral(String noun) {
    return general.contains(noun);
  }
}
