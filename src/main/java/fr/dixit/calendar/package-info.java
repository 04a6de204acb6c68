/** Dates as EDTF values (ISO 8601-2:2019) and their bounds in days. */
@NullMarked
package fr.dixit.calendar;

import org.jspecify.annotations.NullMarked;
