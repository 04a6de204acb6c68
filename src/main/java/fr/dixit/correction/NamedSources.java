package fr.dixit.correction;

import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.Source;
import fr.dixit.archive.SourceRef;
import fr.dixit.diagnostic.Suggestion;
import fr.dixit.mentions.Entity;
import fr.dixit.text.Folding;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Whom the archive lists under each name that an article gives somebody. */
final class NamedSources {

  private final Map<String, Set<SourceRef>> byName = new HashMap<>();
  private final Map<String, SourceRef> byId = new LinkedHashMap<>();
  private final Map<String, Source> inFull = new HashMap<>();
  private final Set<String> names = new LinkedHashSet<>();

  NamedSources(Archive archive) {
    for (ArchivedArticle article : archive.articles()) {
      for (Entity entity : article.analysis().mentions().entities()) {
        SourceRef ref = article.who(entity);
        names.add(entity.name());
        byId.put(ref.id(), ref);
        byName.computeIfAbsent(Folding.fold(entity.name()), name -> new LinkedHashSet<>()).add(ref);
      }
    }
    for (Source source : archive.sources()) {
      byId.put(source.id(), source.ref());
      source.aliases().forEach(alias -> inFull.putIfAbsent(Folding.fold(alias.name()), source));
    }
  }

  /** What to write instead of a name that stands for nobody. */
  String hint(String name) {
    Source meant = inFull.get(Folding.fold(name));
    return meant == null
        ? Suggestion.nearest(name, names)
        : "its articles name it in full too: write “" + meant.name() + "”";
  }

  /** Those of that name, or the one of that id; empty when there is nobody. */
  Set<SourceRef> of(String nameOrId) {
    Set<SourceRef> named = byName.getOrDefault(Folding.fold(nameOrId), Set.of());
    SourceRef identified = byId.get(nameOrId);
    return named.isEmpty() && identified != null ? Set.of(identified) : named;
  }
}
