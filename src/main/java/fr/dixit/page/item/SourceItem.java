package fr.dixit.page.item;

import org.jspecify.annotations.Nullable;

/**
 * A source in a list.
 *
 * @param type what kind of source, in words
 * @param role its only title or function; null when it has none or several
 * @param claims their number, in words
 */
public record SourceItem(
    String href, String name, String type, @Nullable String role, String claims) {}
