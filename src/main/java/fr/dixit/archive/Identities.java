package fr.dixit.archive;

import fr.dixit.mentions.Entity;
import java.util.List;

/** Which source each entity of each article is. */
final class Identities {

  private final List<SourceRef[]> sources;

  private Identities(List<SourceRef[]> sources) {
    this.sources = sources;
  }

  static Identities of(List<Analysis> analyses) {
    List<SourceRef[]> sources =
        analyses.stream().map(a -> new SourceRef[a.mentions().entities().size()]).toList();
    SourceIds ids = new SourceIds();
    for (Identity identity : NameJoining.join(analyses)) {
      SourceRef source = new SourceRef(ids.next(identity), identity.name(), identity.sourceType());
      for (Occurrence occurrence : identity.occurrences()) {
        sources.get(occurrence.article())[occurrence.entity().id()] = source;
      }
    }
    return new Identities(sources);
  }

  /** The source that this entity of the article at this index is. */
  SourceRef source(int article, Entity entity) {
    return source(article, entity.id());
  }

  SourceRef source(int article, int entity) {
    return sources.get(article)[entity];
  }
}
