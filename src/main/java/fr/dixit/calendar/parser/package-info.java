/** How an EDTF string is read, and why one cannot be. */
@NullMarked
package fr.dixit.calendar.parser;

import org.jspecify.annotations.NullMarked;
