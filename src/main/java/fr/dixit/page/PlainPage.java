package fr.dixit.page;

import fr.dixit.page.frame.Frame;

/** A page whose words all stand in its template: data, site map, accessibility. */
public record PlainPage(Frame frame, String template) implements Page {}
