package fr.dixit.page.reading;

import fr.dixit.dates.PublicationDate;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Fact;
import fr.dixit.ingest.Origin;
import fr.dixit.page.ArticlePage.Provenance;
import fr.dixit.page.words.Labels;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who states the facts that an article's page shows, the most trusted first. */
record Provenances(Article article, PublicationDate publication) {

  List<Provenance> in(Labels labels) {
    Map<Origin, List<Fact>> facts = new EnumMap<>(Origin.class);
    for (Fact fact : Fact.values()) {
      Origin origin = origin(fact);
      if (origin != null) {
        facts.computeIfAbsent(origin, none -> new ArrayList<>()).add(fact);
      }
    }
    return facts.entrySet().stream()
        .map(one -> new Provenance(labels.of(one.getKey()), words(one.getValue(), labels)))
        .toList();
  }

  private @Nullable Origin origin(Fact fact) {
    return fact == Fact.PUBLISHED ? publication.origin() : article.origin(fact);
  }

  private static String words(List<Fact> facts, Labels labels) {
    return facts.stream().map(labels::of).collect(Collectors.joining(", "));
  }
}
