/** Who is meant: one resolver for each kind of reference, in the order in which they are asked. */
@NullMarked
package fr.dixit.mentions.resolution;

import org.jspecify.annotations.NullMarked;
