package fr.dixit.archive.identity.merge;

import java.util.List;

/**
 * What the articles tell of who is who.
 *
 * @param filed all that have a name, in the archive's order
 * @param merges which of them are the same, and why
 * @param doubts which of them may be one of several
 */
public record Resolution(List<Filed> filed, List<Merge> merges, List<Doubt> doubts) {}
