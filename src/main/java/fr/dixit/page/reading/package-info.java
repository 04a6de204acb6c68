/** An article as it is read: its text with the claims in the margin, and each claim by itself. */
@NullMarked
package fr.dixit.page.reading;

import org.jspecify.annotations.NullMarked;
