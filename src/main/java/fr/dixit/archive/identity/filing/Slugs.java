package fr.dixit.archive.identity.filing;

import fr.dixit.text.Slug;
import java.util.HashMap;
import java.util.Map;

/** The slugs of names, each made once. */
public final class Slugs {

  private final Map<String, String> made = new HashMap<>();

  public String of(String name) {
    return made.computeIfAbsent(name, Slug::of);
  }
}
