package fr.dixit.page.feed;

import fr.dixit.page.path.PagePath;
import java.util.function.Supplier;

/** A feed that is laid out only when it is written. */
public record PlannedFeed(PagePath atom, PagePath json, Supplier<Feed> feed) {}
