package fr.dixit.lexicon;

import fr.dixit.lexicon.table.PhraseIndex;
import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;

/** The nouns for where something is said: "dans un communiqué", "au micro de", "sur le plateau". */
public final class Venues {

  private final PhraseIndex<String> phrases;

  private Venues(PhraseIndex<String> phrases) {
    this.phrases = phrases;
  }

  static Venues load() {
    PhraseIndex.Builder<String> phrases = new PhraseIndex.Builder<>();
    for (Row row : Table.load("venues.tsv", "lemma").rows()) {
      phrases.addNoun(row, "lemma", row.text("lemma"), row.text("lemma"));
    }
    return new Venues(phrases.build());
  }

  /** Whether the folded noun, singular or plural, is one of these. */
  public boolean contains(String foldedNoun) {
    return phrases.find(foldedNoun) != null;
  }
}
