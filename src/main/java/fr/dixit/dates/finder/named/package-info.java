/** Dates that their own words name: "le 15 mars", "l'automne 2020", "Noël". */
@NullMarked
package fr.dixit.dates.finder.named;

import org.jspecify.annotations.NullMarked;
