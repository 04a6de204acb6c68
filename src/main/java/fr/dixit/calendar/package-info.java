/** Dates as EDTF values (ISO 8601-2:2019), their bounds in days, and how French words them. */
@NullMarked
package fr.dixit.calendar;

import org.jspecify.annotations.NullMarked;
