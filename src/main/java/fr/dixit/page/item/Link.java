package fr.dixit.page.item;

/** Words that lead to another page. */
public record Link(String href, String text) {}
