package fr.dixit.dates.finder;

import fr.dixit.dates.words.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finders tried at the same place: the longest date wins, of two as long the earlier finder's. */
public final class Finders {

  private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "les");

  private final List<Finder> finders;

  private Finders(List<Finder> finders) {
    this.finders = finders;
  }

  /** These finders alone. */
  public static Finders of(Finder... finders) {
    return new Finders(List.of(finders));
  }

  /** Those here, then these. */
  public Finders with(Finder... more) {
    return new Finders(Stream.concat(finders.stream(), Stream.of(more)).toList());
  }

  /** The longest date that begins at this token, or null. */
  public @Nullable Match at(Words words, int at) {
    if (!words.mayOpen(at)) {
      return null;
    }
    Match longest = null;
    for (Finder finder : finders) {
      Match match = finder.find(words, at);
      if (match != null && (longest == null || match.end() > longest.end())) {
        longest = match;
      }
    }
    return longest;
  }

  /** The same, with or without an article before it. */
  public @Nullable Match afterArticle(Words words, int at) {
    return at(words, words.isOneOf(at, ARTICLES) ? at + 1 : at);
  }
}
