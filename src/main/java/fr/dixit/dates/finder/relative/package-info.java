/**
 * Dates that are counted from another moment: "hier", "la semaine dernière", "il y a trois ans".
 */
@NullMarked
package fr.dixit.dates.finder.relative;

import org.jspecify.annotations.NullMarked;
