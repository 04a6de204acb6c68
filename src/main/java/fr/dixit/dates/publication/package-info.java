/** When an article was published: as it is stated, or as its dates bound it. */
@NullMarked
package fr.dixit.dates.publication;

import org.jspecify.annotations.NullMarked;
