package fr.dixit.lexicon;

import fr.dixit.lexicon.table.PhraseIndex;
import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The prepositions and locutions that attribute. */
public final class Attributors {

  private static final Set<String> FORMS_OF_DE = Set.of("de", "d'", "du", "des");

  private final PhraseIndex<Attributor> phrases;

  private Attributors(PhraseIndex<Attributor> phrases) {
    this.phrases = phrases;
  }

  static Attributors load() {
    PhraseIndex.Builder<Attributor> phrases = new PhraseIndex.Builder<>();
    for (Row row : Table.load("attributors.tsv", Attributor.COLUMNS).rows()) {
      Attributor attributor = Attributor.of(row);
      phrases.add(row, "phrase", String.join(" ", attributor.words()), attributor);
    }
    return new Attributors(phrases.build());
  }

  /**
   * The longest locution at this place, or null. Its "de", if it {@linkplain Attributor#takesDe()
   * takes one}, stands after its words, perhaps contracted.
   */
  public @Nullable Attributor match(List<String> foldedWords, int from) {
    PhraseIndex.Match<Attributor> match = phrases.longestAt(foldedWords, from);
    if (match == null || match.value().takesDe() && !isDe(foldedWords, match.end())) {
      return null;
    }
    return match.value();
  }

  private static boolean isDe(List<String> words, int at) {
    return at < words.size() && FORMS_OF_DE.contains(words.get(at));
  }
}
