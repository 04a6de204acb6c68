package fr.dixit.archive.dossier;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.Source.Joined;
import fr.dixit.archive.identity.Identities;
import fr.dixit.archive.identity.merge.Merge;
import fr.dixit.archive.identity.merge.MergeRule;
import fr.dixit.archive.identity.merge.Occurrence;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names that were joined, by source: those that a reader may wonder at. */
public final class Joinings {

  private final Identities identities;
  private final List<ArchivedArticle> articles;
  private final Map<String, Map<Names, Joined>> bySource = new HashMap<>();

  private record Names(String one, String other, MergeRule rule) {}

  public Joinings(Identities identities, List<ArchivedArticle> articles) {
    this.identities = identities;
    this.articles = articles;
    identities.merges().forEach(this::add);
  }

  private void add(Merge merge) {
    boolean plain = merge.rule() == MergeRule.SAME_NAME && merge.evidence().isEmpty();
    if (!plain) {
      Names names = new Names(merge.one().name(), merge.other().name(), merge.rule());
      bySource
          .computeIfAbsent(id(merge.other()), id -> new LinkedHashMap<>())
          .merge(names, first(merge), Joinings::oneMore);
    }
  }

  private String id(Occurrence occurrence) {
    return identities.of(occurrence.article(), occurrence.entity().id()).id();
  }

  private Joined first(Merge merge) {
    return new Joined(
        merge.one().name(),
        merge.other().name(),
        merge.rule(),
        merge.evidence(),
        articles.get(merge.other().article()).id(),
        1);
  }

  private static Joined oneMore(Joined first, Joined other) {
    return new Joined(
        first.one(),
        first.other(),
        first.rule(),
        first.evidence(),
        first.article(),
        first.articles() + 1);
  }

  /** The names joined in a source, in the order in which they were. */
  List<Joined> of(String source) {
    return List.copyOf(bySource.getOrDefault(source, Map.of()).values());
  }
}
