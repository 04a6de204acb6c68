package fr.dixit.mentions;

import fr.dixit.syntax.NounPhrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who and what one article names.
 *
 * @param entities by id, in the order in which the article first mentions them
 * @param mentions in text order, those that enclose before those enclosed
 * @param index where in the document each mention stands
 */
public record Mentions(List<Entity> entities, List<Mention> mentions, MentionIndex index) {

  /** Mentions that no token of a document leads to. */
  public Mentions(List<Entity> entities, List<Mention> mentions) {
    this(entities, mentions, MentionIndex.NONE);
  }

  public Entity entity(int id) {
    return entities.get(id);
  }

  /** The mention that the whole phrase is. */
  public @Nullable Mention of(NounPhrase phrase) {
    return get(index.ofPhrase(phrase.first()));
  }

  /**
   * The innermost mention at a token: a name or noun phrase that holds it, a subject pronoun ("il",
   * "-t-elle"), or for "son", "sa", "ses", "leur" before what cannot speak itself ("son verdict")
   * the possessor; null where nobody is meant.
   */
  public @Nullable Mention at(int token) {
    return get(index.atToken(token));
  }

  private @Nullable Mention get(int mention) {
    return mention < 0 ? null : mentions.get(mention);
  }
}
