/** How days are counted: in which units, from which day, and in which direction. */
@NullMarked
package fr.dixit.dates.reckoning;

import org.jspecify.annotations.NullMarked;
