/** From a web page to its article: what it states about itself, and its main text. */
@NullMarked
package fr.dixit.ingest.html;

import org.jspecify.annotations.NullMarked;
