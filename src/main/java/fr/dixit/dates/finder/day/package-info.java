/** Days by their names and numbers: of the week, of the month, of feasts. */
@NullMarked
package fr.dixit.dates.finder.day;

import org.jspecify.annotations.NullMarked;
