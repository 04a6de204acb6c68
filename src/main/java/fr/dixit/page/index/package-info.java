/** The archive indexed by what pages ask of it, and what each page asked. */
@NullMarked
package fr.dixit.page.index;

import org.jspecify.annotations.NullMarked;
