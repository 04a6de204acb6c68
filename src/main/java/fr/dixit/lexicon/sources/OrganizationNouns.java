package fr.dixit.lexicon.sources;

import fr.dixit.lexicon.table.PhraseIndex;
import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;

/** The common nouns for bodies that speak: ministère, agence, syndicat. */
public final class OrganizationNouns {

  private final PhraseIndex<String> phrases;

  private OrganizationNouns(PhraseIndex<String> phrases) {
    this.phrases = phrases;
  }

  public static OrganizationNouns load() {
    PhraseIndex.Builder<String> phrases = new PhraseIndex.Builder<>();
    for (Row row : Table.load("organization-nouns.tsv", "lemma").rows()) {
      phrases.addNoun(row, "lemma", row.text("lemma"), row.text("lemma"));
    }
    return new OrganizationNouns(phrases.build());
  }

  /** Whether the folded noun, singular or plural, is one of these. */
  public boolean contains(String foldedNoun) {
    return phrases.find(foldedNoun) != null;
  }

  /** The same, as it is written: "l'Église" is a body, "l'église" is a building. */
  public boolean contains(String foldedNoun, boolean capitalized) {
    String noun = phrases.find(foldedNoun);
    return noun != null && (capitalized || !isName(noun));
  }

  /** A capital that is no acronym's. */
  private static boolean isName(String noun) {
    return Character.isUpperCase(noun.charAt(0)) && Character.isLowerCase(noun.charAt(1));
  }
}
