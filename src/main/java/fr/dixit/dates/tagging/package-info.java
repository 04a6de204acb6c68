/** Finds the dates of an article and counts each from its anchor. */
@NullMarked
package fr.dixit.dates.tagging;

import org.jspecify.annotations.NullMarked;
