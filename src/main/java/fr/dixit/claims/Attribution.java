package fr.dixit.claims;

import fr.dixit.mentions.Entity;
import fr.dixit.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Whose words a claim is, and how the article tells. */
public sealed interface Attribution {

  /** The words that name the source at the cue, or null when none stand there. */
  @Nullable Span mention();

  /** Who it may be; empty when nobody in particular. */
  List<Entity> entities();

  /** The same, with other entities for those it names. */
  Attribution withEntities(UnaryOperator<Entity> other);

  /** A source that the article names or describes, with its title or function there, or null. */
  record Named(Span mention, Entity entity, @Nullable String role) implements Attribution {
    @Override
    public List<Entity> entities() {
      return List.of(entity);
    }

    @Override
    public Attribution withEntities(UnaryOperator<Entity> other) {
      return new Named(mention, other.apply(entity), role);
    }
  }

  /** The speaker of an earlier sentence goes on. */
  record CarriedOver(Entity entity) implements Attribution {
    @Override
    public @Nullable Span mention() {
      return null;
    }

    @Override
    public List<Entity> entities() {
      return List.of(entity);
    }

    @Override
    public Attribution withEntities(UnaryOperator<Entity> other) {
      return new CarriedOver(other.apply(entity));
    }
  }

  /** A source that a person names by hand, who need not stand in the article under that name. */
  record ByHand(@Nullable Span mention, Entity entity) implements Attribution {
    @Override
    public List<Entity> entities() {
      return List.of(entity);
    }

    @Override
    public Attribution withEntities(UnaryOperator<Entity> other) {
      return new ByHand(mention, other.apply(entity));
    }
  }

  /** Several sources are possible; Dixit does not choose. */
  record Ambiguous(@Nullable Span mention, List<Entity> candidates) implements Attribution {
    @Override
    public List<Entity> entities() {
      return candidates;
    }

    @Override
    public Attribution withEntities(UnaryOperator<Entity> other) {
      return new Ambiguous(mention, candidates.stream().map(other).toList());
    }
  }

  /** "on", an agentless passive, a rumour. */
  record Anonymous(@Nullable Span mention) implements Attribution {
    @Override
    public List<Entity> entities() {
      return List.of();
    }

    @Override
    public Attribution withEntities(UnaryOperator<Entity> other) {
      return this;
    }
  }
}
