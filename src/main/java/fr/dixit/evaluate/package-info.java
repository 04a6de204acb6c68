/** How well claims and dates are found: Dixit's answers held against people's. */
@NullMarked
package fr.dixit.evaluate;

import org.jspecify.annotations.NullMarked;
