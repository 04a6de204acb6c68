package fr.dixit.archive;

import fr.dixit.dates.Basis;
import fr.dixit.mentions.Entity;
import java.util.List;

/**
 * An article in its place in the archive.
 *
 * @param title never empty
 * @param titleBasis stated, or inferred from the first sentence
 * @param claims in text order
 * @param entities who each of its entities is in the archive, by id
 */
public record ArchivedArticle(
    Analysis analysis,
    String title,
    Basis titleBasis,
    List<ArchivedClaim> claims,
    List<SourceRef> entities) {

  /** Who the entity of this article is in the archive. */
  public SourceRef who(Entity entity) {
    return entities.get(entity.id());
  }

  ArchivedArticle settled() {
    return new ArchivedArticle(analysis.settled(), title, titleBasis, claims, List.of());
  }

  public String id() {
    return analysis.article().id();
  }
}
