/** Makes the archive of what all articles gave. */
@NullMarked
package fr.dixit.archive.assembly;

import org.jspecify.annotations.NullMarked;
