package fr.dixit.statements;

import fr.dixit.calendar.Edtf;
import fr.dixit.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A predicate with what it is said of, in the same form however the article words it: "l'emploi de
 * missiles par X", "X a utilisé des missiles", "des missiles ont été utilisés par X".
 *
 * @param predicate the lemma under which the lexicon files the verb, noun or adjective
 * @param denied whether it is said not to be so
 * @param future whether it is said of the time to come
 * @param agent who acts, or null
 * @param patient what is acted upon, or what is in the state; null without an object
 * @param circumstances other words of the clause
 * @param dates values of the dates in the clause
 * @param words from the first to the last word read
 */
public record Proposition(
    String predicate,
    boolean denied,
    boolean future,
    @Nullable Argument agent,
    @Nullable Argument patient,
    Set<String> circumstances,
    List<Edtf> dates,
    Span words) {}
