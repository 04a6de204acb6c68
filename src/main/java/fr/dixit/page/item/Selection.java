package fr.dixit.page.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first entries of what may be many.
 *
 * @param items at least one
 * @param rest how many more there are, leading to a list that holds them, or null when this is all
 */
public record Selection<T>(List<T> items, @Nullable Link rest) {}
