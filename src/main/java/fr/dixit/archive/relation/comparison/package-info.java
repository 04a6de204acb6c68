/** Claims of independent sources about the same thing. */
@NullMarked
package fr.dixit.archive.relation.comparison;

import org.jspecify.annotations.NullMarked;
