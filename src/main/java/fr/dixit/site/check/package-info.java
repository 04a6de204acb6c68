/** Whether every link of a site leads somewhere. */
@NullMarked
package fr.dixit.site.check;

import org.jspecify.annotations.NullMarked;
