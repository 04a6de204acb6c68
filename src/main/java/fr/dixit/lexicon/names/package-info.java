/** Proper names that the press knows without introduction, and the words that names are made of. */
@NullMarked
package fr.dixit.lexicon.names;

import org.jspecify.annotations.NullMarked;
