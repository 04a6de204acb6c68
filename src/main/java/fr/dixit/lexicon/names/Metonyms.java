package fr.dixit.lexicon.names;

import fr.dixit.lexicon.table.PhraseIndex;
import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places and buildings that speak: "l'Élysée", "le Kremlin". For capitals see {@link States}. */
public final class Metonyms {

  private final PhraseIndex<Metonym> phrases;

  private Metonyms(PhraseIndex<Metonym> phrases) {
    this.phrases = phrases;
  }

  public static Metonyms load() {
    PhraseIndex.Builder<Metonym> phrases = new PhraseIndex.Builder<>();
    for (Row row : Table.load("metonyms.tsv", "place", "institution").rows()) {
      Metonym metonym = new Metonym(row.text("place"), row.text("institution"));
      phrases.add(row, "place", metonym.place(), metonym);
    }
    return new Metonyms(phrases.build());
  }

  /** The metonym that is this folded name, or null. */
  public @Nullable Metonym find(String foldedName) {
    return phrases.find(foldedName);
  }

  /** The longest metonym at this place, or null. */
  public PhraseIndex.@Nullable Match<Metonym> longestAt(List<String> foldedWords, int from) {
    return phrases.longestAt(foldedWords, from);
  }
}
