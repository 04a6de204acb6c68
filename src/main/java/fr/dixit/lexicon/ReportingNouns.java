package fr.dixit.lexicon;

import fr.dixit.lexicon.table.PhraseIndex;
import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import org.jspecify.annotations.Nullable;

/** The nouns that report speech and thought. */
public final class ReportingNouns {

  private final PhraseIndex<ReportingNoun> phrases;

  private ReportingNouns(PhraseIndex<ReportingNoun> phrases) {
    this.phrases = phrases;
  }

  static ReportingNouns load() {
    PhraseIndex.Builder<ReportingNoun> phrases = new PhraseIndex.Builder<>();
    for (Row row : Table.load("reporting-nouns.tsv", ReportingNoun.COLUMNS).rows()) {
      phrases.addNoun(row, "lemma", row.text("lemma"), ReportingNoun.of(row));
    }
    return new ReportingNouns(phrases.build());
  }

  /** The reporting noun that the folded noun, singular or plural, is; or null. */
  public @Nullable ReportingNoun find(String foldedNoun) {
    return phrases.find(foldedNoun);
  }
}
