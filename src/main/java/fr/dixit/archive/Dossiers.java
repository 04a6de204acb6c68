package fr.dixit.archive;

import fr.dixit.archive.identity.Identities;
import fr.dixit.claims.Attribution;
import fr.dixit.claims.Claim;
import fr.dixit.mentions.Entity;
import fr.dixit.mentions.Mention;
import fr.dixit.text.Folding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All sources while the archive is read, article by article. */
final class Dossiers {

  private static final Comparator<Source> BY_NAME =
      Comparator.comparing((Source source) -> Folding.fold(source.name()))
          .thenComparing(Source::id);

  private final Identities identities;
  private final Map<String, Dossier> byId = new HashMap<>();

  Dossiers(Identities identities) {
    this.identities = identities;
  }

  List<Source> sources() {
    return byId.values().stream().map(Dossier::source).sorted(BY_NAME).toList();
  }

  /** Adds what an article tells of those who speak in it, are passed on by it, or may speak. */
  void add(int index, ArchivedArticle article) {
    Set<String> heard = new LinkedHashSet<>();
    for (ArchivedClaim claim : article.claims()) {
      heard.add(of(claim.source()).speaks(claim, article));
      claim.via().forEach(via -> heard.add(of(via).passesOn(claim, article)));
      claim.candidates().forEach(candidate -> heard.add(of(candidate).id()));
    }
    addNames(index, article, heard);
    addRoles(index, article, heard);
  }

  private void addNames(int index, ArchivedArticle article, Set<String> heard) {
    for (Mention mention : article.analysis().mentions().mentions()) {
      if (mention.candidates().size() == 1) {
        int entity = mention.candidates().get(0);
        String id = identities.of(index, entity).id();
        if (heard.contains(id)) {
          String name = article.analysis().mentions().entity(entity).name();
          byId.get(id).isCalled(article.analysis().article().text().slice(mention.span()), name);
        }
      }
    }
  }

  private void addRoles(int index, ArchivedArticle article, Set<String> heard) {
    for (Entity entity : article.analysis().mentions().entities()) {
      String id = identities.of(index, entity.id()).id();
      if (heard.contains(id)) {
        entity.roles().forEach(role -> byId.get(id).acts(role.words(), article));
      }
    }
    for (ArchivedClaim claim : article.claims()) {
      String role = role(claim.claim());
      if (role != null) {
        byId.get(claim.source().id()).acts(role, article);
      }
    }
  }

  private static @Nullable String role(Claim claim) {
    return claim.attribution() instanceof Attribution.Named named ? named.role() : null;
  }

  private Dossier of(SourceRef ref) {
    return byId.computeIfAbsent(ref.id(), id -> new Dossier(ref));
  }
}
