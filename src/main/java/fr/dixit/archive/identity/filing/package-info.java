/** The key under which all names of one and the same are filed. */
@NullMarked
package fr.dixit.archive.identity.filing;

import org.jspecify.annotations.NullMarked;
