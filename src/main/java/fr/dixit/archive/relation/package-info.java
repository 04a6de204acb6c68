/**
 * How the claims of the archive bear on each other: repeated, answered, contradicted, borne out.
 */
@NullMarked
package fr.dixit.archive.relation;

import org.jspecify.annotations.NullMarked;
