/** The list of all pages for search engines. */
@NullMarked
package fr.dixit.site.crawl;

import org.jspecify.annotations.NullMarked;
