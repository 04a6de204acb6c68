package fr.dixit.lexicon;

import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.Set;
import java.util.stream.Collectors;

/** The abbreviations whose full stop never ends a sentence: M., art., p. */
public final class Abbreviations {

  private final Set<String> words;

  private Abbreviations(Set<String> words) {
    this.words = words;
  }

  static Abbreviations load() {
    return new Abbreviations(
        Table.load("abbreviations.tsv", "abbreviation", "meaning").rows().stream()
            .map(Abbreviations::key)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static String key(Row row) {
    return row.folded("abbreviation");
  }

  /** Whether the folded word, its full stop included ("art."), is one. */
  public boolean contains(String foldedWord) {
    return words.contains(foldedWord);
  }
}
