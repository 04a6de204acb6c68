/** From the archive to its pages. */
@NullMarked
package fr.dixit.page.layout;

import org.jspecify.annotations.NullMarked;
