package fr.dixit.archive.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names in mentions, each found once: thousands of articles mention the same in one way. */
final class NamesAsWritten {

  private record Mentioned(String mention, String name) {}

  private final Map<Mentioned, Optional<String>> found = new HashMap<>();

  /** As {@link NameAsWritten#in}. */
  Optional<String> in(String mention, String name) {
    return found.computeIfAbsent(
        new Mentioned(mention, name), m -> Optional.ofNullable(NameAsWritten.in(mention, name)));
  }
}
