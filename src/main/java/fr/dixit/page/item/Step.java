package fr.dixit.page.item;

/**
 * One of several ways to go from here: an order of a list, a page of it.
 *
 * @param current whether it is where the reader already stands
 */
public record Step(String href, String text, boolean current) {}
