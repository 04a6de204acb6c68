package fr.dixit.statements;

import fr.dixit.mentions.Entity;
import fr.dixit.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a predicate is said of.
 *
 * @param entity the one that the phrase means, or null when it means none that has a name
 * @param head folded lemma of its noun; empty for a pronoun
 * @param names folded parts of the proper names in it
 * @param terms folded lemmas of all its words, head and names included, function words not
 * @param words as written
 */
public record Argument(
    @Nullable Entity entity, String head, Set<String> names, Set<String> terms, Span words) {}
