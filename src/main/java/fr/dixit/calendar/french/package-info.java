/** How French words a date. */
@NullMarked
package fr.dixit.calendar.french;

import org.jspecify.annotations.NullMarked;
