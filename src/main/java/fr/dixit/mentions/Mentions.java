package fr.dixit.mentions;

import java.util.List;

/**
 * Who and what one article names.
 *
 * @param entities by id
 * @param mentions in text order, those that enclose before those enclosed
 */
public record Mentions(List<Entity> entities, List<Mention> mentions) {

  public Entity entity(int id) {
    return entities.get(id);
  }

  public @org.jspecify.annotations.Nullable Mention at(int token) {
    return null;
  }
}
