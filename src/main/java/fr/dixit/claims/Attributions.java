package fr.dixit.claims;

import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.construction.attributed.LearnedFrom;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Speaker;
import fr.dixit.claims.discourse.Stretch;
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
  private int spokenUntil;

  Attributions(Discourse discourse) {
    this.discourse = discourse;
  }

  Attribution of(Candidate candidate) {
    Attribution attribution = resolve(candidate.speaker());
    Entity speaker = speaker(attribution);
    if (speaker != null) {
      previous = speaker;
      spokenUntil = end(candidate);
    }
    if (attribution instanceof Attribution.Named && candidate.rule().equals(LearnedFrom.RULE)) {
      origin = speaker;
    }
    return attribution;
  }

  private static @Nullable Entity speaker(Attribution attribution) {
    if (attribution instanceof Attribution.Named named) {
      return named.entity();
    }
    return attribution instanceof Attribution.CarriedOver carried ? carried.entity() : null;
  }

  /** After the content and the words that attribute it. */
  private static int end(Candidate candidate) {
    int end = candidate.cue() == null ? 0 : candidate.cue().end();
    if (candidate.speaker() instanceof Speaker.Words words) {
      end = Math.max(end, words.words().end());
    }
    return Math.max(end, candidate.end());
  }

  private Attribution resolve(Speaker speaker) {
    if (speaker instanceof Speaker.Nobody && origin != null) {
      return new Attribution.CarriedOver(origin);
    }
    if (speaker instanceof Speaker.Words words) {
      return named(words.words());
    }
    if (speaker instanceof Speaker.Interviewee interviewee) {
      return answering(interviewee);
    }
    return speaker instanceof Speaker.Previous before
        ? carriedOver(before.before())
        : new Attribution.Anonymous(null);
  }

  private Attribution answering(Speaker.Interviewee interviewee) {
    Entity entity = interviewee.entity();
    if (interviewee.label() == null) {
      return new Attribution.CarriedOver(entity);
    }
    Span label = discourse.span(interviewee.label());
    return new Attribution.Named(label, entity, role(entity, label));
  }

  /** The speaker before goes on, unless someone else has come between: then nobody can tell. */
  private Attribution carriedOver(int before) {
    if (previous == null) {
      Entity only = onlyPerson(before);
      return only == null ? new Attribution.Anonymous(null) : new Attribution.CarriedOver(only);
    }
    Entity between = namedBetween(before);
    return between == null
        ? new Attribution.CarriedOver(previous)
        : new Attribution.Ambiguous(null, List.of(previous, between));
  }

  /** Someone else whom the narrator names after the speaker before, or null. */
  private @Nullable Entity namedBetween(int before) {
    if (spokenUntil >= before) {
      return null;
    }
    for (Mention mention : discourse.mentionsFrom(spokenUntil, before)) {
      int token = discourse.document().tokenAt(mention.span().start());
      Entity entity = discourse.isQuoted(token) ? null : person(mention);
      if (entity != null && !entity.equals(previous)) {
        return entity;
      }
    }
    return null;
  }

  /** The named person that the mention means, or null. */
  private @Nullable Entity person(Mention mention) {
    if (!mention.isResolved()) {
      return null;
    }
    Entity entity = discourse.mentions().entity(mention.candidates().get(0));
    return entity.named() && entity.type() == EntityType.PERSON ? entity : null;
  }

  /** The one person named so far, as in an interview; null when there is none or a choice. */
  private @Nullable Entity onlyPerson(int before) {
    Entity only = null;
    for (Mention mention : discourse.mentionsFrom(0, before)) {
      Entity entity = person(mention);
      if (entity != null) {
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
    Mention mention = mention(words);
    if (mention == null || mention.candidates().isEmpty()) {
      return new Attribution.Ambiguous(span, List.of());
    }
    List<Entity> candidates =
        mention.candidates().stream().map(discourse.mentions()::entity).toList();
    if (candidates.size() > 1) {
      return new Attribution.Ambiguous(mention.span(), candidates);
    }
    Entity entity = candidates.get(0);
    return new Attribution.Named(mention.span(), entity, role(entity, mention.span()));
  }

  /** The mention at the words; for "de l'avis de X" the one inside them. */
  private @Nullable Mention mention(Stretch words) {
    int start = discourse.token(words.first()).start();
    Mention outer = discourse.mentions().at(words.first());
    for (int i = words.first(); i < words.end(); i++) {
      Mention mention = discourse.mentions().at(i);
      if (mention != null && mention.span().start() >= start) {
        return mention;
      }
    }
    return outer;
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
    Role role = entity.roleIn(mention);
    if (role != null) {
      return role.words();
    }
    return entity.roles().isEmpty() ? null : entity.roles().get(0).words();
  }
}
