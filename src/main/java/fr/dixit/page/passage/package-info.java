/** A stretch of an article with its marks: claims, cues, sources and dates, properly nested. */
@NullMarked
package fr.dixit.page.passage;

import org.jspecify.annotations.NullMarked;
