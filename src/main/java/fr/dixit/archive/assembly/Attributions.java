package fr.dixit.archive.assembly;

import fr.dixit.archive.SourceRef;
import fr.dixit.archive.SourceType;
import fr.dixit.archive.identity.Identities;
import fr.dixit.archive.identity.Identity;
import fr.dixit.claims.Attribution;
import fr.dixit.mentions.Entity;
import fr.dixit.text.Slug;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** From whom an article says that words come to whom the archive lists them under. */
final class Attributions {

  private static final String OR = "--ou--";
  private static final int MAX_LENGTH = 100;

  private final Identities identities;
  private final Map<String, SourceRef> sources = new HashMap<>();

  Attributions(Identities identities) {
    this.identities = identities;
  }

  SourceRef source(int article, Attribution attribution) {
    if (attribution instanceof Attribution.Named named) {
      return source(article, named.entity());
    }
    if (attribution instanceof Attribution.CarriedOver carriedOver) {
      return source(article, carriedOver.entity());
    }
    if (attribution instanceof Attribution.ByHand byHand) {
      return source(article, byHand.entity());
    }
    List<SourceRef> possible = possible(article, attribution);
    return switch (possible.size()) {
      case 0 -> source(Identity.ANONYMOUS);
      case 1 -> possible.get(0);
      default -> oneOf(possible);
    };
  }

  SourceRef source(int article, Entity entity) {
    return source(article, entity.id());
  }

  /**
   * @param entity id in the article; of one that nobody remembers, the source is anonymous
   */
  SourceRef source(int article, int entity) {
    Identity identity = identities.of(article, entity);
    return source(identity == null ? Identity.ANONYMOUS : identity);
  }

  /** One for all articles, which name a source a hundred thousand times. */
  private SourceRef source(Identity identity) {
    return sources.computeIfAbsent(identity.id(), id -> SourceRef.of(identity));
  }

  /** By id; empty when the source is known, or nobody in particular. */
  List<SourceRef> candidates(int article, Attribution attribution) {
    List<SourceRef> possible = possible(article, attribution);
    return possible.size() > 1 ? possible : List.of();
  }

  private List<SourceRef> possible(int article, Attribution attribution) {
    return attribution instanceof Attribution.Ambiguous ambiguous
        ? ambiguous.candidates().stream()
            .map(entity -> source(article, entity))
            .distinct()
            .sorted(Comparator.comparing(SourceRef::id))
            .toList()
        : List.of();
  }

  /**
   * The source "A ou B": Dixit does not choose, and what may be either's is listed apart. Its id
   * holds two hyphens in a row, as no id made of a name does.
   */
  private static SourceRef oneOf(List<SourceRef> possible) {
    String ids = possible.stream().map(SourceRef::id).collect(Collectors.joining(OR));
    String id = ids.length() <= MAX_LENGTH ? ids : possible.get(0).id() + OR + Slug.hash(ids);
    List<String> names = possible.stream().map(SourceRef::name).toList();
    String firstNames = String.join(", ", names.subList(0, names.size() - 1));
    String name = firstNames + " ou " + names.get(names.size() - 1);
    return new SourceRef(id, name, SourceType.UNKNOWN);
  }
}
