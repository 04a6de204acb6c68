/** The archive as one site shows it: indexed, ordered, and as entries and pictures of a page. */
@NullMarked
package fr.dixit.page.edition;

import org.jspecify.annotations.NullMarked;
