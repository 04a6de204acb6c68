package fr.dixit.lexicon.sources;

import fr.dixit.lexicon.table.PhraseIndex;
import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import org.jspecify.annotations.Nullable;

/** The nouns for what is written and can be quoted as a source. */
public final class DocumentNouns {

  /** What kind of document. */
  public enum Kind {
    /** Finds something out: rapport, étude, sondage. */
    STUDY,
    /** Binds: loi, arrêt, traité. */
    LAW,
    /** Is addressed to the public: communiqué, discours, tract. */
    STATEMENT,
    /** Appears in the press or as a book: article, éditorial, livre. */
    PRESS,
    /** Keeps what was noted: procès-verbal, bilan, document. */
    RECORD
  }

  private final PhraseIndex<Kind> phrases;

  private DocumentNouns(PhraseIndex<Kind> phrases) {
    this.phrases = phrases;
  }

  public static DocumentNouns load() {
    PhraseIndex.Builder<Kind> phrases = new PhraseIndex.Builder<>();
    for (Row row : Table.load("document-nouns.tsv", "lemma", "kind").rows()) {
      phrases.addNoun(row, "lemma", row.text("lemma"), row.constant("kind", Kind.class));
    }
    return new DocumentNouns(phrases.build());
  }

  /** The kind of document that the folded noun, singular or plural, names; or null. */
  public @Nullable Kind find(String foldedNoun) {
    return phrases.find(foldedNoun);
  }
}
