package fr.dixit;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong, told as it is found; what would stop a build stops nothing here. */
final class Findings {

  private final Listener listener;
  private final List<Diagnostic> found = new ArrayList<>();

  Findings(Listener listener) {
    this.listener = listener;
  }

  /** The value, or null when what makes it would have stopped a build. */
  <T> @Nullable T of(Supplier<T> value) {
    try {
      return value.get();
    } catch (DixitException e) {
      add(List.of(e.diagnostic()));
      return null;
    }
  }

  /** Adds them; gives their number. */
  int add(List<Diagnostic> diagnostics) {
    diagnostics.forEach(listener::diagnostic);
    found.addAll(diagnostics);
    return diagnostics.size();
  }

  Checked checked(int articles) {
    return new Checked(articles, found);
  }
}
