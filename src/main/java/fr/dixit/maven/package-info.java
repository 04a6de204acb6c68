/** The Maven goals. */
@NullMarked
package fr.dixit.maven;

import org.jspecify.annotations.NullMarked;
