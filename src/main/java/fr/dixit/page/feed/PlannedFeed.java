package fr.dixit.page.feed;

import fr.dixit.page.Dependencies;
import fr.dixit.page.path.PagePath;
import java.util.function.Supplier;

/**
 * A feed that is laid out only when it is written.
 *
 * @param dependencies known once it was laid out
 */
public record PlannedFeed(
    PagePath atom, PagePath json, Supplier<Feed> feed, Dependencies dependencies) {}
