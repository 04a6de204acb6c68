/** Characters and where they stand: spans, lines, and the folding used to compare words. */
@NullMarked
package fr.dixit.text;

import org.jspecify.annotations.NullMarked;
