/** One record for each kind of page: all that a template shows, ready to be shown. */
@NullMarked
package fr.dixit.page;

import org.jspecify.annotations.NullMarked;
