package fr.dixit.ingest;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How much of an article's text may be published. */
public enum Rights {
  /** All of it. */
  FULL,
  /** Only the sentences around its claims. */
  EXCERPT;

  /** The rights of that name in lower case, or null. */
  public static @Nullable Rights of(String name) {
    return Arrays.stream(values())
        .filter(rights -> rights.toString().equals(name))
        .findFirst()
        .orElse(null);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
