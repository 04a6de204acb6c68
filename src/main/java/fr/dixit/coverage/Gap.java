package fr.dixit.coverage;

/**
 * A word that the lexicon may be missing.
 *
 * @param word a lemma, or a name as written
 * @param count how often it was seen
 * @param example where it was seen first
 */
public record Gap(Kind kind, String word, int count, Sighting example) {

  /** What the word would be, and so which table would hold it. */
  public enum Kind {
    REPORTING_VERB("Verbs beside a quotation that are not in reporting-verbs.tsv"),
    SOURCE_NOUN(
        "Nouns after “selon” and the like that are not in titles, human-nouns, organization-nouns"
            + " or document-nouns.tsv"),
    NAME(
        "Names that neither the dictionary nor a table knows (given-names, organizations, states"
            + " …)");

    private final String heading;

    Kind(String heading) {
      this.heading = heading;
    }

    @Override
    public String toString() {
      return heading;
    }
  }
}
