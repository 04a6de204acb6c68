package fr.dixit.page;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a page or another file is made of. */
public interface Dependencies {

  /** Of what may be made of anything. */
  Dependencies UNKNOWN = () -> null;

  /**
   * Names of what it was made of when it was made last: it is the same as long as these stand for
   * the same. Null when nobody knows.
   */
  @Nullable Set<String> names();
}
