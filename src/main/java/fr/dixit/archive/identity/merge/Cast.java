package fr.dixit.archive.identity.merge;

import fr.dixit.mentions.Entity;
import fr.dixit.mentions.Mentions;
import fr.dixit.text.Text;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Everybody and everything that one article names or describes.
 *
 * @param article its id
 */
public record Cast(String article, Text text, Mentions mentions) {

  public List<Entity> entities() {
    return mentions.entities();
  }

  /** An array of one value for each entity, by id. */
  public <T> T[] byEntity(IntFunction<T[]> array) {
    return array.apply(mentions.idBound());
  }
}
