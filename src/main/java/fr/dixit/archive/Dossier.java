package fr.dixit.archive;

import fr.dixit.archive.Source.Role;
import fr.dixit.calendar.Edtf;
import fr.dixit.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is gathered about one source while the archive is read. */
final class Dossier {

  private final SourceRef ref;
  private final Tally names = new Tally();
  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final List<ArchivedClaim> claims = new ArrayList<>();
  private final Set<String> articles = new LinkedHashSet<>();
  private final List<Edtf> dates = new ArrayList<>();

  Dossier(SourceRef ref) {
    this.ref = ref;
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

  /** Notes the name in the words of a mention, if there is one. */
  void isCalled(String mention, String name) {
    String written = NameAsWritten.in(mention, name);
    if (written != null) {
      names.add(written);
    }
  }

  void acts(String role, ArchivedArticle article) {
    roles.putIfAbsent(Folding.fold(role), new Role(role, article.id(), published(article)));
  }

  Source source() {
    return new Source(
        ref.id(),
        ref.name(),
        ref.type(),
        names.byCount(),
        List.copyOf(roles.values()),
        List.copyOf(claims),
        List.copyOf(articles),
        dates.stream().min(by(Edtf::latest)).orElse(null),
        dates.stream().max(by(Edtf::earliest)).orElse(null));
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
