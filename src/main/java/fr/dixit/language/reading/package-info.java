/**
 * The part of speech and the inflection of each token: the dictionary, and the rules that choose.
 */
@NullMarked
package fr.dixit.language.reading;

import org.jspecify.annotations.NullMarked;
