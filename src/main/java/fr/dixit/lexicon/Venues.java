package fr.dixit.lexicon;

import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.Set;
import java.util.stream.Collectors;

/** The nouns for where something is said: "dans un communiqué", "au micro de", "lors d'un point". */
public final class Venues {

  private final Set<String> lemmas;

  private Venues(Set<String> lemmas) {
    this.lemmas = lemmas;
  }

  static Venues load() {
    return new Venues(
        Table.load("venues.tsv", "lemma").rows().stream()
            .map(Venues::key)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static String key(Row row) {
    return row.folded("lemma");
  }

  public boolean contains(String foldedLemma) {
    return lemmas.contains(foldedLemma);
  }
}
