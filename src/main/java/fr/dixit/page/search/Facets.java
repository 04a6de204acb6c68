package fr.dixit.page.search;

import fr.dixit.claims.Kind;
import fr.dixit.lexicon.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a hit can be filtered by.
 *
 * @param kind null but for claims, as is the stance
 * @param years in which it was said or published; several when that is uncertain
 * @param article page of the article, relative to the site's root; null for a source
 * @param sources pages of the sources, relative to the site's root; none for an article
 */
public record Facets(
    @Nullable Kind kind,
    @Nullable Stance stance,
    List<Integer> years,
    @Nullable String article,
    List<String> sources) {}
