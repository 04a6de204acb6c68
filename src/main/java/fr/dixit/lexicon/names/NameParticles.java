package fr.dixit.lexicon.names;

import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.Set;
import java.util.stream.Collectors;

/** The small words inside names of people: de, van, ben, al. */
public final class NameParticles {

  private final Set<String> words;

  private NameParticles(Set<String> words) {
    this.words = words;
  }

  public static NameParticles load() {
    return new NameParticles(
        Table.load("name-particles.tsv", "word").rows().stream()
            .map(NameParticles::key)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static String key(Row row) {
    return row.folded("word");
  }

  public boolean contains(String foldedWord) {
    return words.contains(foldedWord);
  }
}
