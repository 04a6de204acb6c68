/** What the analysis reads: documents of paragraphs, sentences, tokens and quotations. */
@NullMarked
package fr.dixit.language;

import org.jspecify.annotations.NullMarked;
