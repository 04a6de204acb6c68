package fr.dixit.language;

import fr.dixit.text.Span;

/**
 * A sentence; a quotation with its attribution is one, however many sentences are quoted.
 *
 * @param span without surrounding white space
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param paragraph index of its paragraph
 */
public record Sentence(Span span, int firstToken, int endToken, int paragraph) {}
