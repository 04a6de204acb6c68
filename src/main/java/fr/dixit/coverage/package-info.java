/** What the lexicon misses: words that stand where it should know them, and does not. */
@NullMarked
package fr.dixit.coverage;

import org.jspecify.annotations.NullMarked;
