package fr.dixit.page.index;

import fr.dixit.page.Dependencies;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one page asked of the archive when it was laid out. Safe for use by several threads. */
public final class Reads implements Dependencies {

  private @Nullable Set<String> names = new LinkedHashSet<>();

  /** Notes that the page depends on the answer. */
  public synchronized void note(Question question, String id) {
    if (names != null) {
      names.add(question.about(id));
    }
  }

  /** Notes that the page may depend on anything. */
  public synchronized void noteAll() {
    names = null;
  }

  @Override
  public synchronized @Nullable List<String> names() {
    return names == null ? null : List.copyOf(names);
  }
}
