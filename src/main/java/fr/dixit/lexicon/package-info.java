/** French words as data: the tables that the constructions read. */
@NullMarked
package fr.dixit.lexicon;

import org.jspecify.annotations.NullMarked;
