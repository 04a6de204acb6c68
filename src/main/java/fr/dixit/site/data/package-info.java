/** The archive as data: JSON lines for machines, CSV for spreadsheets, and their description. */
@NullMarked
package fr.dixit.site.data;

import org.jspecify.annotations.NullMarked;
