package fr.dixit.archive;

import fr.dixit.text.Slug;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives out ids made of names. Of namesakes, the first type has the name alone. */
final class SourceIds {

  private final Set<String> taken = new HashSet<>(Set.of(Attributions.ANONYMOUS.id()));

  String next(Identity identity) {
    String slug = Slug.of(identity.name());
    if (taken.add(slug)) {
      return slug;
    }
    String typed = slug + "-" + identity.type().name().toLowerCase(Locale.ROOT);
    if (taken.add(typed)) {
      return typed;
    }
    String hashed = typed + "-" + Slug.hash(identity.name());
    taken.add(hashed);
    return hashed;
  }
}
