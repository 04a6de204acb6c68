/** What a reader follows from afar: the newest claims of the archive and of a source. */
@NullMarked
package fr.dixit.page.feed;

import org.jspecify.annotations.NullMarked;
