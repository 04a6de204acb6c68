package fr.dixit.lexicon.names;

import fr.dixit.lexicon.table.PhraseIndex;
import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Known organisations, found by name or alias. */
public final class Organizations {

  private final PhraseIndex<Organization> phrases;

  private Organizations(PhraseIndex<Organization> phrases) {
    this.phrases = phrases;
  }

  public static Organizations load() {
    PhraseIndex.Builder<Organization> phrases = new PhraseIndex.Builder<>();
    for (Row row : Table.load("organizations.tsv", Organization.COLUMNS).rows()) {
      Organization organization = Organization.of(row);
      phrases.add(row, "name", organization.name(), organization);
      organization.aliases().forEach(alias -> phrases.add(row, "aliases", alias, organization));
    }
    return new Organizations(phrases.build());
  }

  /** The organisation with this folded name or alias, or null. */
  public @Nullable Organization find(String foldedName) {
    return phrases.find(foldedName);
  }

  /** The longest name or alias at this place, or null. Check capitals: "Le Monde", "le monde". */
  public PhraseIndex.@Nullable Match<Organization> longestAt(List<String> foldedWords, int from) {
    return phrases.longestAt(foldedWords, from);
  }
}
