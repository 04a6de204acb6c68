/** Which people of one name, or of names alike, are one. */
@NullMarked
package fr.dixit.archive.identity.person;

import org.jspecify.annotations.NullMarked;
