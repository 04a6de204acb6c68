/** How English words a date. */
@NullMarked
package fr.dixit.calendar.english;

import org.jspecify.annotations.NullMarked;
