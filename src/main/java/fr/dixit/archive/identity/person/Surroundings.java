package fr.dixit.archive.identity.person;

import fr.dixit.archive.identity.filing.Slugs;
import fr.dixit.archive.identity.merge.Cast;
import fr.dixit.mentions.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who and what else each article names: that tells namesakes apart. A name that stands in a good
 * part of all articles tells nothing.
 */
public final class Surroundings {

  /** Of one in so many articles, a name says nothing about the others beside it. */
  private static final int TELLING = 50;

  /** In a small archive, so many articles may share a name that tells. */
  private static final int AT_LEAST = 3;

  /** Who stands in a list of more names is hardly beside them. */
  private static final int MOST_NAMES = 200;

  private final List<Map<String, String>> namesBySlug = new ArrayList<>();
  private final Map<String, Integer> articles = new HashMap<>();
  private final int most;

  public Surroundings(List<Cast> casts, Slugs slugs) {
    for (Cast cast : casts) {
      Map<String, String> names = new LinkedHashMap<>();
      for (Entity entity : cast.entities()) {
        if (entity.named()) {
          names.putIfAbsent(slugs.of(entity.name()), entity.name());
        }
      }
      names.keySet().forEach(slug -> articles.merge(slug, 1, Integer::sum));
      names.keySet().stream().skip(MOST_NAMES).toList().forEach(names::remove);
      namesBySlug.add(names);
    }
    most = Math.max(AT_LEAST, casts.size() / TELLING);
  }

  /** The first names of an article by their slugs, in the order of the article. */
  Map<String, String> of(int article) {
    return namesBySlug.get(article);
  }

  boolean isTelling(String slug) {
    return articles.getOrDefault(slug, 0) <= most;
  }
}
