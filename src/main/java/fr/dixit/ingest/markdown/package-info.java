/** Articles written in Markdown, with what is known about them above. */
@NullMarked
package fr.dixit.ingest.markdown;

import org.jspecify.annotations.NullMarked;
