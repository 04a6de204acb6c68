/** Immutable values as bytes and back, whatever records they are made of. */
@NullMarked
package fr.dixit.codec;

import org.jspecify.annotations.NullMarked;
