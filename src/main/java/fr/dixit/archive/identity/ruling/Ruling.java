package fr.dixit.archive.identity.ruling;

import fr.dixit.mentions.EntityType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person knows of who is who. Names are compared without case, accents and typography. */
public sealed interface Ruling {

  /** All who are called so are one. */
  record Same(List<String> names) implements Ruling {}

  /** Nobody who is called by one of the names is called by another. */
  record Different(List<String> names) implements Ruling {}

  /**
   * How the archive lists those of a name.
   *
   * @param known one of their names, or their id
   * @param name null for the one that they have
   * @param type null for the one that they have
   */
  record Listed(String known, @Nullable String name, @Nullable EntityType type) implements Ruling {}
}
