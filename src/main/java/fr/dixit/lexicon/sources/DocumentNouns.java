package fr.dixit.lexicon.sources;

import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.Map;
import java.util.stream.Collectors;
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

  private final Map<String, Kind> byLemma;

  private DocumentNouns(Map<String, Kind> byLemma) {
    this.byLemma = byLemma;
  }

  public static DocumentNouns load() {
    return new DocumentNouns(
        Table.load("document-nouns.tsv", "lemma", "kind").rows().stream()
            .collect(Collectors.toUnmodifiableMap(DocumentNouns::key, DocumentNouns::kind)));
  }

  private static String key(Row row) {
    return row.folded("lemma");
  }

  private static Kind kind(Row row) {
    return row.constant("kind", Kind.class);
  }

  /** The kind of the document that this folded lemma names, or null. */
  public @Nullable Kind find(String foldedLemma) {
    return byLemma.get(foldedLemma);
  }
}
