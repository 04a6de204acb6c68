/** Which organisations, states and things are one, under their names and acronyms. */
@NullMarked
package fr.dixit.archive.identity.body;

import org.jspecify.annotations.NullMarked;
