/** The flow from seeds to site. */
@NullMarked
package fr.dixit;

import org.jspecify.annotations.NullMarked;
