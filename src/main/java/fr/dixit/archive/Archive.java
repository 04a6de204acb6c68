package fr.dixit.archive;

import java.util.List;

/**
 * Everything that was said, by whom, in which article.
 *
 * @param articles in the order of their files
 * @param claims in the order of the articles, then of the text
 * @param sources by folded name
 */
public record Archive(
    List<ArchivedArticle> articles, List<ArchivedClaim> claims, List<Source> sources) {}
