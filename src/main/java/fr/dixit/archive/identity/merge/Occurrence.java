package fr.dixit.archive.identity.merge;

import fr.dixit.mentions.Entity;

/**
 * An entity of one article, before it is known who that is elsewhere.
 *
 * @param number place among the occurrences of all articles
 * @param article index in the archive
 */
public record Occurrence(int number, int article, Entity entity) {

  public String name() {
    return entity.name();
  }
}
