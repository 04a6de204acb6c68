package fr.dixit.archive.dossier;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Source;
import fr.dixit.archive.Source.Role;
import fr.dixit.archive.SourceRef;
import fr.dixit.calendar.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is gathered about one source while the archive is read. */
final class Dossier {

  private final SourceRef ref;
  private final boolean named;
  private final List<SourceRef> possible;
  private final Tally names = new Tally();
  private final Career career = new Career();
  private final List<ArchivedClaim> claims = new ArrayList<>();
  private final Set<String> articles = new LinkedHashSet<>();
  private final List<Edtf> dates = new ArrayList<>();

  Dossier(SourceRef ref, boolean named, List<SourceRef> possible) {
    this.ref = ref;
    this.named = named;
    this.possible = possible;
  }

  String id() {
    return ref.id();
  }

  String speaks(ArchivedClaim claim, ArchivedArticle article) {
    claims.add(claim);
    return passesOn(claim, article);
  }

  String passesOn(ArchivedClaim claim, ArchivedArticle article) {
    articles.add(article.id());
    Edtf said = claim.claim().said();
    Edtf date = said == null ? published(article) : said;
    if (date != null && isBounded(date)) {
      dates.add(date);
    }
    return id();
  }

  void isCalled(String written) {
    names.add(written);
  }

  void acts(String role, @Nullable String deducedFrom, ArchivedArticle article) {
    Edtf date = published(article);
    career.add(new Role(role, article.id(), date, date, deducedFrom));
  }

  Source source(List<Source.Joined> joined) {
    return new Source(
        ref.id(),
        ref.name(),
        ref.type(),
        named,
        names.byCount(),
        career.roles(),
        possible,
        joined,
        List.copyOf(claims),
        List.copyOf(articles),
        dates.stream().min(by(Edtf::latest)).orElse(null),
        dates.stream().max(by(Edtf::earliest)).orElse(null),
        Source.Stated.NOTHING);
  }

  private static Comparator<Edtf> by(Function<Edtf, @Nullable LocalDate> bound) {
    return Comparator.comparing(bound).thenComparing(Comparator.naturalOrder());
  }

  /** An open date tells neither when a source first spoke nor when it last did. */
  private static boolean isBounded(Edtf date) {
    return date.earliest() != null && date.latest() != null;
  }

  private static @Nullable Edtf published(ArchivedArticle article) {
    return article.analysis().dated().publication().value();
  }
}
