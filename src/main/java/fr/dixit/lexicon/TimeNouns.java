package fr.dixit.lexicon;

import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of time on which a phrase is built that stands free in its clause: "cette semaine". */
public final class TimeNouns {

  private final Set<String> words;

  private TimeNouns(Set<String> words) {
    this.words = words;
  }

  static TimeNouns load() {
    return new TimeNouns(
        Table.load("time-nouns.tsv", "form").rows().stream()
            .map(TimeNouns::key)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static String key(Row row) {
    return row.folded("form");
  }

  /** Whether the folded word, singular or plural, is one of these. */
  public boolean contains(String foldedWord) {
    return words.contains(foldedWord);
  }
}
