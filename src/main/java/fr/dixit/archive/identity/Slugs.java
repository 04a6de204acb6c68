package fr.dixit.archive.identity;

import fr.dixit.text.Slug;
import java.util.HashMap;
import java.util.Map;

/** The slugs of names, each made once. */
final class Slugs {

  private final Map<String, String> made = new HashMap<>();

  String of(String name) {
    return made.computeIfAbsent(name, Slug::of);
  }
}
