/** From files to articles. */
@NullMarked
package fr.dixit.ingest;

import org.jspecify.annotations.NullMarked;
