/** All that is known of each source: its names, its roles over time, its claims. */
@NullMarked
package fr.dixit.archive.dossier;

import org.jspecify.annotations.NullMarked;
