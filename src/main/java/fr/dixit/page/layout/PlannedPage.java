package fr.dixit.page.layout;

import fr.dixit.page.Dependencies;
import fr.dixit.page.Page;
import fr.dixit.page.path.PagePath;
import java.util.function.Supplier;

/**
 * A page that is laid out only when it is rendered, on whatever thread, so that a site of any size
 * holds few pages in memory at once.
 *
 * @param dependencies known once it was laid out
 */
public record PlannedPage(PagePath path, Supplier<Page> page, Dependencies dependencies) {}
