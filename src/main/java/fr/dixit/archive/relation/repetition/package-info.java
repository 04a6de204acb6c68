/** The same words in several articles, and which came with one dispatch. */
@NullMarked
package fr.dixit.archive.relation.repetition;

import org.jspecify.annotations.NullMarked;
