/** The words that dates are made of, and the tokens of an article seen as such words. */
@NullMarked
package fr.dixit.dates.words;

import org.jspecify.annotations.NullMarked;
