/** What stands around the content of every page. */
@NullMarked
package fr.dixit.page.frame;

import org.jspecify.annotations.NullMarked;
