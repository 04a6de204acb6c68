package fr.dixit.page.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a long list: those near, and a few far ones, so that none is more than two steps
 * off.
 */
public record Pager(
    @Nullable String previous, @Nullable String next, String position, List<Step> steps) {}
