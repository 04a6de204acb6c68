/** The forms that dates take in French, one finder for each family of forms. */
@NullMarked
package fr.dixit.dates.finder;

import org.jspecify.annotations.NullMarked;
