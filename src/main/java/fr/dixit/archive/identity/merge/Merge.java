package fr.dixit.archive.identity.merge;

import java.util.List;

/**
 * Two occurrences taken for one and the same. What a reader doubts can be taken out of the list of
 * merges, and what Dixit misses be added to it.
 *
 * @param evidence words that both articles share, or that one of them states; empty when the name
 *     itself is the evidence
 */
public record Merge(Occurrence one, Occurrence other, MergeRule rule, List<String> evidence) {}
