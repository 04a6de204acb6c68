package fr.dixit.lexicon;

import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.HashMap;
import java.util.Map;

/** Which words say the same of something, and which its contrary. */
public final class Predicates {

  private final Map<String, Predicate> byWord;

  private Predicates(Map<String, Predicate> byWord) {
    this.byWord = Map.copyOf(byWord);
  }

  static Predicates load() {
    Map<String, Predicate> byWord = new HashMap<>();
    for (Row row : Table.load("predicates.tsv", Predicate.COLUMNS).rows()) {
      byWord.put(row.text("word"), Predicate.of(row));
    }
    return new Predicates(byWord);
  }

  /** What the lemma says; a word that no row knows says what it says. */
  public Predicate of(String lemma) {
    Predicate filed = byWord.get(lemma);
    return filed != null
        ? filed
        : new Predicate(lemma, Predicate.Polarity.SAME, Predicate.Complement.NONE);
  }
}
