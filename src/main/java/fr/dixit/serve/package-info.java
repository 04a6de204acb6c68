/** Shows a site on this machine, as it is being made. */
@NullMarked
package fr.dixit.serve;

import org.jspecify.annotations.NullMarked;
