package fr.dixit.lexicon;

import fr.dixit.lexicon.table.PhraseIndex;
import fr.dixit.lexicon.table.PhraseIndex.Match;
import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.List;

/** The adverbs of several words that may part a verb: "a par ailleurs indiqué". */
public final class AdverbialLocutions {

  private final PhraseIndex<String> phrases;

  private AdverbialLocutions(PhraseIndex<String> phrases) {
    this.phrases = phrases;
  }

  static AdverbialLocutions load() {
    PhraseIndex.Builder<String> phrases = new PhraseIndex.Builder<>();
    for (Row row : Table.load("adverbial-locutions.tsv", "locution").rows()) {
      phrases.add(row, "locution", row.text("locution"), row.text("locution"));
    }
    return new AdverbialLocutions(phrases.build());
  }

  /** Number of words of the longest locution that begins at this place; 0 for none. */
  public int lengthAt(List<String> foldedWords, int from) {
    Match<String> match = phrases.longestAt(foldedWords, from);
    return match == null ? 0 : match.end() - match.from();
  }
}
