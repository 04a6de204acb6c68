package fr.dixit.page.picture;

import java.util.List;

/** Somebody with events of theirs, in order of time. */
public record Voice(String name, String href, List<Event> events) {}
