package fr.dixit.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page or another file is made of. */
public interface Dependencies {

  /** Of what may be made of anything. */
  Dependencies UNKNOWN = () -> null;

  /**
   * Names of what it was made of when it was made: it stays as it is as long as they stand for the
   * same. Null when it may be made of anything.
   */
  @Nullable List<String> names();
}
