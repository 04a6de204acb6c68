package fr.dixit.archive.identity.merge;

import java.util.List;

/**
 * An occurrence that may be one of several; nothing in its article tells which.
 *
 * @param possible one occurrence of each, in the archive's order
 */
public record Doubt(Occurrence who, List<Occurrence> possible) {}
