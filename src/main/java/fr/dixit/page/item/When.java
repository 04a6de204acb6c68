package fr.dixit.page.item;

import org.jspecify.annotations.Nullable;

/**
 * A date as a page shows it.
 *
 * @param words in French
 * @param datetime the value as HTML's {@code time} element takes it, or null when it cannot
 * @param href page of the date
 */
public record When(String words, @Nullable String datetime, String href) {}
