/** The same article in several places: one article, captured in each. */
@NullMarked
package fr.dixit.ingest.copies;

import org.jspecify.annotations.NullMarked;
