/** Common nouns that denote who or what speaks: titles, people, bodies, documents. */
@NullMarked
package fr.dixit.lexicon.sources;

import org.jspecify.annotations.NullMarked;
