package fr.dixit.dates;

import java.util.List;

/**
 * The dates of one article.
 *
 * @param mentions in text order, without overlaps
 */
public record Dated(PublicationDate publication, List<DateMention> mentions) {}
