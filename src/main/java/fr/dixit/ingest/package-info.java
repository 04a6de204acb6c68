/** From files to articles: what an article is, and what every format gives. */
@NullMarked
package fr.dixit.ingest;

import org.jspecify.annotations.NullMarked;
