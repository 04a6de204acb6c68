package fr.dixit.mentions;

import fr.dixit.syntax.NounPhrase;
import fr.dixit.text.InOrder;
import fr.dixit.text.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who and what one article names.
 *
 * @param entities in order of their ids, which is that in the order in which the article first
 *     mentions them
 * @param mentions in text order, those that enclose before those enclosed
 * @param states names of the states that the article names in any way, in alphabetical order; none
 *     when all of them together are named only once
 * @param index where in the document each mention stands
 */
public record Mentions(
    List<Entity> entities, List<Mention> mentions, List<String> states, MentionIndex index) {

  /** Mentions that no token of a document leads to. */
  public Mentions(List<Entity> entities, List<Mention> mentions, List<String> states) {
    this(entities, mentions, states, MentionIndex.NONE);
  }

  /** The entity of that id, which must be there. */
  public Entity entity(int id) {
    int last = entities.size() - 1;
    return entities.get(InOrder.first(last, i -> entities.get(i).id() >= id));
  }

  /** A number above every id. */
  public int idBound() {
    return entities.isEmpty() ? 0 : entities.get(entities.size() - 1).id() + 1;
  }

  /**
   * What is worth keeping when the document is gone: some entities, under the ids that they have,
   * and the mentions that mean none but these.
   */
  public Mentions only(Predicate<Entity> kept) {
    List<Entity> some = entities.stream().filter(kept).toList();
    Set<Integer> ids = some.stream().map(Entity::id).collect(Collectors.toUnmodifiableSet());
    return new Mentions(
        some,
        mentions.stream()
            .filter(mention -> !mention.candidates().isEmpty())
            .filter(mention -> ids.containsAll(mention.candidates()))
            .toList(),
        states);
  }

  /** The mentions that are these words, neither more nor less. */
  public List<Mention> of(Span words) {
    int from = InOrder.first(mentions.size(), i -> mentions.get(i).span().start() >= words.start());
    int to = InOrder.first(mentions.size(), i -> mentions.get(i).span().start() > words.start());
    return mentions.subList(from, to).stream()
        .filter(mention -> mention.span().equals(words))
        .toList();
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
