package fr.dixit.archive.dossier;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Source;
import fr.dixit.archive.SourceRef;
import fr.dixit.archive.identity.Identities;
import fr.dixit.archive.identity.Identity;
import fr.dixit.claims.Attribution;
import fr.dixit.claims.Claim;
import fr.dixit.lexicon.Lexicon;
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
public final class Dossiers {

  private static final Comparator<Source> BY_NAME =
      Comparator.comparing((Source source) -> Folding.fold(source.name()))
          .thenComparing(Source::id);

  private final Identities identities;
  private final Lexicon lexicon;
  private final Offices offices;
  private final NamesAsWritten written = new NamesAsWritten();
  private final Map<String, Dossier> byId = new HashMap<>();

  public Dossiers(Identities identities, Lexicon lexicon) {
    this.identities = identities;
    this.lexicon = lexicon;
    this.offices = new Offices(lexicon);
  }

  public List<Source> sources(Joinings joinings) {
    return byId.values().stream()
        .map(dossier -> dossier.source(joinings.of(dossier.id())))
        .sorted(BY_NAME)
        .toList();
  }

  /** Adds what an article tells of those who speak in it, are passed on by it, or may speak. */
  public void add(int index, ArchivedArticle article) {
    Set<String> heard = new LinkedHashSet<>();
    for (ArchivedClaim claim : article.claims()) {
      heard.add(of(claim.source(), claim.candidates()).speaks(claim, article));
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
          String words = article.analysis().article().text().slice(mention.span());
          written.in(words, name).ifPresent(byId.get(id)::isCalled);
        }
      }
    }
  }

  private void addRoles(int index, ArchivedArticle article, Set<String> heard) {
    for (Entity entity : article.analysis().mentions().entities()) {
      String id = identities.of(index, entity.id()).id();
      if (heard.contains(id)) {
        entity.roles().forEach(role -> acts(id, role.words(), null, article));
      }
    }
    for (ArchivedClaim claim : article.claims()) {
      String role = role(claim.claim());
      if (role != null) {
        acts(claim.source().id(), role, null, article);
      }
    }
    for (DeducedRoles.Deduced role : DeducedRoles.in(article.analysis(), lexicon, offices)) {
      String id = identities.of(index, role.entity().id()).id();
      if (heard.contains(id)) {
        acts(id, role.words(), role.evidence(), article);
      }
    }
  }

  private void acts(String id, String role, @Nullable String deducedFrom, ArchivedArticle article) {
    if (offices.isOffice(role)) {
      byId.get(id).acts(role, deducedFrom, article);
    }
  }

  private static @Nullable String role(Claim claim) {
    return claim.attribution() instanceof Attribution.Named named ? named.role() : null;
  }

  private Dossier of(SourceRef ref) {
    return of(ref, List.of());
  }

  /**
   * @param candidates when the article leaves open which of them it is
   */
  private Dossier of(SourceRef ref, List<SourceRef> candidates) {
    return byId.computeIfAbsent(ref.id(), id -> dossier(ref, candidates));
  }

  private Dossier dossier(SourceRef ref, List<SourceRef> candidates) {
    Identity identity = identities.find(ref.id());
    return identity == null
        ? new Dossier(ref, !candidates.isEmpty(), candidates)
        : new Dossier(
            ref, identity.named(), identity.possible().stream().map(SourceRef::of).toList());
  }
}
