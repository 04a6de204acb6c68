package fr.dixit.lexicon.sources;

import fr.dixit.lexicon.table.PhraseIndex;
import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import org.jspecify.annotations.Nullable;

/** The nouns for people who may speak, other than by title. */
public final class HumanNouns {

  /** Whether the singular denotes one person or several together. */
  public enum Kind {
    PERSON,
    COLLECTIVE
  }

  private final PhraseIndex<Kind> phrases;

  private HumanNouns(PhraseIndex<Kind> phrases) {
    this.phrases = phrases;
  }

  public static HumanNouns load() {
    PhraseIndex.Builder<Kind> phrases = new PhraseIndex.Builder<>();
    for (Row row : Table.load("human-nouns.tsv", "lemma", "kind").rows()) {
      phrases.addNoun(row, "lemma", row.text("lemma"), row.constant("kind", Kind.class));
    }
    return new HumanNouns(phrases.build());
  }

  /** What the folded noun, singular or plural, denotes; null when it is not one of these. */
  public @Nullable Kind find(String foldedNoun) {
    return phrases.find(foldedNoun);
  }
}
