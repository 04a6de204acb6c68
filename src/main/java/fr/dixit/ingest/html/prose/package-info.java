/** The article's text in a web page, told from all that stands around it. */
@NullMarked
package fr.dixit.ingest.html.prose;

import org.jspecify.annotations.NullMarked;
