/** Dates of an article, what day each one means, and when the article was published. */
@NullMarked
package fr.dixit.dates;

import org.jspecify.annotations.NullMarked;
