package fr.dixit.page.item;

import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param published or null when nothing tells
 * @param claims their number, in words
 */
public record ArticleItem(
    String href,
    String title,
    @Nullable String outlet,
    @Nullable When published,
    boolean inferred,
    String claims) {}
