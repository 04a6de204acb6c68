/** What a web page states about its article: JSON-LD, meta tags, the page's own elements. */
@NullMarked
package fr.dixit.ingest.html.metadata;

import org.jspecify.annotations.NullMarked;
