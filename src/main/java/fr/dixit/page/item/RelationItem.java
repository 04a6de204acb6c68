package fr.dixit.page.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim or source that a claim bears on.
 *
 * @param type of the relation, as a class of the style sheet
 * @param label the same in words
 * @param proposed whether Dixit alone says so
 * @param name of the source of that claim
 * @param source its page, or null when the entry does not lead there
 * @param claim its first words, or null when only the source is known
 * @param evidence the words that show it, as written
 * @param rule how they show it
 */
public record RelationItem(
    String type,
    String label,
    boolean proposed,
    String name,
    @Nullable Link source,
    @Nullable Link claim,
    List<String> evidence,
    String rule) {}
