/** What a finder of dates is, and how several are tried at one place. */
@NullMarked
package fr.dixit.dates.finder;

import org.jspecify.annotations.NullMarked;
