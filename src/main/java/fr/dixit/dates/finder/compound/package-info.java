/** Dates that are made around others: "début mai", "le lendemain du 3 mai", "du 3 au 5 mai". */
@NullMarked
package fr.dixit.dates.finder.compound;

import org.jspecify.annotations.NullMarked;
