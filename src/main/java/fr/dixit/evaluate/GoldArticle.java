package fr.dixit.evaluate;

import fr.dixit.ingest.Article;
import java.util.List;

/**
 * An article with what people found in it.
 *
 * @param article published when the annotation says so
 * @param claims in the annotation's order
 * @param dates in the annotation's order
 */
public record GoldArticle(
    Article article, List<AnnotatedClaim> claims, List<AnnotatedDate> dates) {}
