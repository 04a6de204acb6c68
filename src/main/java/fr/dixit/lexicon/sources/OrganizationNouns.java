package fr.dixit.lexicon.sources;

import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.Set;
import java.util.stream.Collectors;

/** The common nouns for bodies that speak: ministère, agence, syndicat. */
public final class OrganizationNouns {

  private final Set<String> lemmas;

  private OrganizationNouns(Set<String> lemmas) {
    this.lemmas = lemmas;
  }

  public static OrganizationNouns load() {
    return new OrganizationNouns(
        Table.load("organization-nouns.tsv", "lemma").rows().stream()
            .map(OrganizationNouns::key)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static String key(Row row) {
    return row.folded("lemma");
  }

  public boolean contains(String foldedLemma) {
    return lemmas.contains(foldedLemma);
  }
}
