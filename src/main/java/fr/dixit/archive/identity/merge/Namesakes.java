package fr.dixit.archive.identity.merge;

import fr.dixit.mentions.EntityType;
import java.util.List;

/**
 * Occurrences filed under one key and taken to be of one type.
 *
 * @param filed in the archive's order; never empty
 */
public record Namesakes(EntityType type, List<Filed> filed) {

  public Filed first() {
    return filed.get(0);
  }
}
