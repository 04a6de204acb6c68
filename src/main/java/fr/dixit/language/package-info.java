/** From an article to a document: paragraphs, sentences, tokens with their readings, quotations. */
@NullMarked
package fr.dixit.language;

import org.jspecify.annotations.NullMarked;
