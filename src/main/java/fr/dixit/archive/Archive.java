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
 * @param amendments what people changed by hand, in the order of their files
 */
public record Archive(
    List<ArchivedArticle> articles,
    List<ArchivedClaim> claims,
    List<Source> sources,
    List<Subject> subjects,
    List<Relation> relations,
    List<Amendment> amendments) {

  /** What nobody has changed by hand. */
  public Archive(
      List<ArchivedArticle> articles,
      List<ArchivedClaim> claims,
      List<Source> sources,
      List<Subject> subjects,
      List<Relation> relations) {
    this(articles, claims, sources, subjects, relations, List.of());
  }

  /** The same archive with what its claims have to do with each other. */
  public Archive with(List<Relation> found) {
    return new Archive(articles, claims, sources, subjects, found, amendments);
  }

  /** The same archive with what people changed of its relations and sources, and all changes. */
  public Archive with(List<Source> stated, List<Relation> related, List<Amendment> allAmendments) {
    return new Archive(articles, claims, stated, subjects, related, allAmendments);
  }

  /**
   * The archive as it is read: without the entities, the statements and most mentions of its
   * articles, which served to make it, and take half of its memory.
   */
  public Archive settled() {
    return new Archive(
        articles.stream().map(ArchivedArticle::settled).toList(),
        claims,
        sources,
        subjects,
        relations,
        amendments);
  }
}
