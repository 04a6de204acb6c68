/** The search index: scripts that the search page loads as it needs them. */
@NullMarked
package fr.dixit.site.search;

import org.jspecify.annotations.NullMarked;
