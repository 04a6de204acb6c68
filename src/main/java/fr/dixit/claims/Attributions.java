package fr.dixit.claims;

import fr.dixit.language.Token;
import fr.dixit.mentions.Entity;
import fr.dixit.mentions.Entity.Role;
import fr.dixit.mentions.EntityType;
import fr.dixit.mentions.Mention;
import fr.dixit.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names the source of each claim, in text order, so that a speaker can be carried over. */
final class Attributions {

  private final Discourse discourse;
  private @Nullable Entity previous;
  private @Nullable Entity origin;

  Attributions(Discourse discourse) {
    this.discourse = discourse;
  }

  Attribution of(Candidate candidate) {
    Attribution attribution = resolve(candidate.speaker());
    if (attribution instanceof Attribution.CarriedOver carried) {
      previous = carried.entity();
    }
    if (attribution instanceof Attribution.Named named) {
      previous = named.entity();
      origin = candidate.rule().equals(LearnedFrom.RULE) ? named.entity() : origin;
    }
    return attribution;
  }

  private Attribution resolve(Speaker speaker) {
    if (speaker instanceof Speaker.Nobody && origin != null) {
      return new Attribution.CarriedOver(origin);
    }
    if (speaker instanceof Speaker.Words words) {
      return named(words.words());
    }
    if (speaker instanceof Speaker.Previous before) {
      Entity carried = previous == null ? onlyPerson(before.before()) : previous;
      return carried == null
          ? new Attribution.Anonymous(null)
          : new Attribution.CarriedOver(carried);
    }
    return new Attribution.Anonymous(null);
  }

  /** The one person named so far, as in an interview; null when there is none or a choice. */
  private @Nullable Entity onlyPerson(int before) {
    Entity only = null;
    for (Mention mention : discourse.mentions.mentions()) {
      if (mention.span().start() >= discourse.token(before).start()) {
        break;
      }
      Entity entity =
          mention.candidates().size() == 1
              ? discourse.mentions.entity(mention.candidates().get(0))
              : null;
      if (entity != null && entity.named() && entity.type() == EntityType.PERSON) {
        if (only != null && !only.equals(entity)) {
          return null;
        }
        only = entity;
      }
    }
    return only;
  }

  private Attribution named(Stretch words) {
    Span span = withoutHyphens(words);
    if (words.length() == 1 && discourse.is(words.first(), "on")) {
      return new Attribution.Anonymous(span);
    }
    Mention mention = discourse.mentions.at(words.first());
    if (mention == null || mention.candidates().isEmpty()) {
      return new Attribution.Ambiguous(span, List.of());
    }
    List<Entity> candidates =
        mention.candidates().stream().map(discourse.mentions::entity).toList();
    if (candidates.size() > 1) {
      return new Attribution.Ambiguous(mention.span(), candidates);
    }
    Entity entity = candidates.get(0);
    return new Attribution.Named(mention.span(), entity, role(entity, mention.span()));
  }

  /** "-t-il" names its source by "il". */
  private Span withoutHyphens(Stretch words) {
    Span span = discourse.span(words);
    Token last = discourse.token(words.end() - 1);
    boolean clitic = words.length() == 1 && last.kind() == Token.Kind.CLITIC;
    return clitic ? new Span(span.end() - last.folded().length(), span.end()) : span;
  }

  /** The title given at the mention, else the first that the article gives. */
  private static @Nullable String role(Entity entity, Span mention) {
    for (Role role : entity.roles()) {
      if (mention.contains(role.span())) {
        return role.words();
      }
    }
    return entity.roles().isEmpty() ? null : entity.roles().get(0).words();
  }
}
