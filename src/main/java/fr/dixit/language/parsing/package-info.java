/** From an article to a document: characters, tokens, paragraphs, sentences, quotation marks. */
@NullMarked
package fr.dixit.language.parsing;

import org.jspecify.annotations.NullMarked;
