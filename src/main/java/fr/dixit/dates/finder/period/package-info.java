/** Months, seasons, years and longer by their names and numbers. */
@NullMarked
package fr.dixit.dates.finder.period;

import org.jspecify.annotations.NullMarked;
