/** Pictures as plain numbers: where each mark stands, where it leads, and what it says. */
@NullMarked
package fr.dixit.page.picture;

import org.jspecify.annotations.NullMarked;
