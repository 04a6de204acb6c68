/** Web archives (WARC): the articles among the pages that a crawler captured. */
@NullMarked
package fr.dixit.ingest.warc;

import org.jspecify.annotations.NullMarked;
