/** The claims of an archive by number, each with what it is compared by. */
@NullMarked
package fr.dixit.archive.relation.collection;

import org.jspecify.annotations.NullMarked;
