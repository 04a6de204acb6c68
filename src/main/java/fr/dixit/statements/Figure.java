package fr.dixit.statements;

import fr.dixit.text.Span;

/**
 * The number that a source is cited for.
 *
 * @param counted folded lemma of the noun counted; empty when the text leaves it out ("1400
 *     personnes selon la police, 2000 selon la CGT")
 * @param words the number, and its noun when there is one
 */
public record Figure(long value, String counted, Span words) {}
