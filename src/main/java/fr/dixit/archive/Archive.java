package fr.dixit.archive;

import java.util.List;

/**
 * Everything that was said, by whom, in which article.
 *
 * @param articles in the order of their files
 * @param claims in the order of the articles, then of the text
 * @param sources by folded name
 * @param subjects by folded name
 * @param relations in the archive's order of the claims that they start from
 */
public record Archive(
    List<ArchivedArticle> articles,
    List<ArchivedClaim> claims,
    List<Source> sources,
    List<Subject> subjects,
    List<Relation> relations) {

  /** The same archive with what its claims have to do with each other. */
  public Archive with(List<Relation> found) {
    return new Archive(articles, claims, sources, subjects, found);
  }
}
