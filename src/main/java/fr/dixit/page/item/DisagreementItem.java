package fr.dixit.page.item;

/**
 * A disagreement in a list.
 *
 * @param proposition in the words of the first who asserts it
 * @param sides how many assert and deny, in words
 */
public record DisagreementItem(String href, String proposition, String sides) {}
