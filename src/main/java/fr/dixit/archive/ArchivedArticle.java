package fr.dixit.archive;

import fr.dixit.dates.Basis;
import java.util.List;

/**
 * An article in its place in the archive.
 *
 * @param title never empty
 * @param titleBasis stated, or inferred from the first sentence
 * @param claims in text order
 */
public record ArchivedArticle(
    Analysis analysis, String title, Basis titleBasis, List<ArchivedClaim> claims) {

  public String id() {
    return analysis.article().id();
  }
}
