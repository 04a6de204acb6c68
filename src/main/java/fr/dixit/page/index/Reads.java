package fr.dixit.page.index;

import fr.dixit.page.Dependencies;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one page asked of the archive when it was laid out; most pages ask the same again and again.
 * Safe for use by several threads.
 */
public final class Reads implements Dependencies {

  private @Nullable Map<Question, Set<String>> ids = new EnumMap<>(Question.class);

  /** Notes that the page depends on the answer. */
  public synchronized void note(Question question, String id) {
    if (ids != null) {
      ids.computeIfAbsent(question, q -> new LinkedHashSet<>()).add(id);
    }
  }

  /** Notes that the page may depend on anything. */
  public synchronized void noteAll() {
    ids = null;
  }

  @Override
  public synchronized @Nullable List<String> names() {
    return ids == null
        ? null
        : ids.entrySet().stream()
            .flatMap(asked -> asked.getValue().stream().map(asked.getKey()::about))
            .toList();
  }
}
