package fr.dixit.page.search;

import java.util.List;

/**
 * Something that can be searched for. It holds no text of an article but what a claim says, its
 * title and its sources' names and functions: whatever else an archive may not show cannot be
 * found.
 *
 * @param names words that identify it: title; names and functions
 * @param words what was said; empty but for claims
 */
public record SearchEntry(Hit hit, List<String> names, String words, Facets facets) {}
