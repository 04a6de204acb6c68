package fr.dixit.page.item;

import org.jspecify.annotations.Nullable;

/**
 * A source in a list.
 *
 * @param type what kind of source, in words
 * @param role its latest title or function, or null
 * @param claims their number, in words
 */
public record SourceItem(
    String href, String name, String type, @Nullable String role, String claims) {}
