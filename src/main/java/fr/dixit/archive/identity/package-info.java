/** Who is who across articles. */
@NullMarked
package fr.dixit.archive.identity;

import org.jspecify.annotations.NullMarked;
