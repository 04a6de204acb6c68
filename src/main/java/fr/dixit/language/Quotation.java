package fr.dixit.language;

import fr.dixit.text.Span;

/**
 * What stands between a pair of quotation marks.
 *
 * @param outer with the marks
 * @param inner without the marks and the spaces beside them
 * @param depth 0 for an outermost quotation
 * @param balanced false when one of the marks is missing and the bound is inferred
 */
public record Quotation(Span outer, Span inner, int depth, boolean balanced) {}
