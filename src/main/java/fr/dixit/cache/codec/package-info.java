/** Immutable values as bytes and back, whatever records they are made of. */
@NullMarked
package fr.dixit.cache.codec;

import org.jspecify.annotations.NullMarked;
