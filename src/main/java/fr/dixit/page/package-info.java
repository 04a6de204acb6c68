/** One record for each kind of page, and the paths that link them. */
@NullMarked
package fr.dixit.page;

import org.jspecify.annotations.NullMarked;
