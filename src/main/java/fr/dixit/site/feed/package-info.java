/** Feeds of the newest claims, in Atom and in JSON. */
@NullMarked
package fr.dixit.site.feed;

import org.jspecify.annotations.NullMarked;
