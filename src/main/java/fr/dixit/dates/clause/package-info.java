/** Dates in their clauses: whether these look back or ahead, and what opens a date on one side. */
@NullMarked
package fr.dixit.dates.clause;

import org.jspecify.annotations.NullMarked;
