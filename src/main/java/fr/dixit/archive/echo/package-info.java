/** The same words in several places: exact, trimmed, or slightly changed. */
@NullMarked
package fr.dixit.archive.echo;

import org.jspecify.annotations.NullMarked;
