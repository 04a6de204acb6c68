package fr.dixit.page.layout;

import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.SourceRef;
import fr.dixit.archive.Subject;
import fr.dixit.page.SubjectPage;
import fr.dixit.page.SubjectPage.Position;
import fr.dixit.page.edition.Paging;
import fr.dixit.page.edition.Sheet;
import fr.dixit.page.frame.Frame;
import fr.dixit.page.path.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays out a subject with the positions on it. */
final class SubjectLayout {

  private static final int CLAIMS = 48;

  private final Sheet sheet;
  private final Subject subject;

  SubjectLayout(Sheet sheet, Subject subject) {
    this.sheet = sheet;
    this.subject = subject;
  }

  static Paging paging(Subject subject) {
    return new Paging(CLAIMS, subject.claims().size());
  }

  SubjectPage page(int number) {
    Paging paging = paging(subject);
    SourceRef source = sheet.edition().findSource(subject.id());
    return new SubjectPage(
        frame(),
        subject.name(),
        sheet.labels().of(subject.type(), "subject"),
        sheet.labels().count(subject.claims().size(), "claims"),
        source == null ? null : sheet.links().source(source),
        positions(paging.slice(inOrder(), number)),
        paging.pager(number, n -> sheet.edition().map().subject(subject.id(), n), sheet));
  }

  private Frame frame() {
    String description = sheet.labels().text("subject.description") + " " + subject.name();
    return sheet.frames().below(Listing.Subject.SUBJECTS, subject.name(), description);
  }

  /** Who says most first; then in order of time. */
  private List<ArchivedClaim> inOrder() {
    List<List<ArchivedClaim>> voices =
        new ArrayList<>(bySource(sheet.edition().inOrderOfTime(subject.claims())).values());
    voices.sort(Comparator.comparingInt(claims -> -claims.size()));
    return voices.stream().flatMap(List::stream).toList();
  }

  private List<Position> positions(List<ArchivedClaim> claims) {
    List<Position> positions = new ArrayList<>();
    bySource(claims)
        .forEach(
            (source, said) ->
                positions.add(
                    new Position(sheet.links().source(source), sheet.items().claims(said))));
    return positions;
  }

  private static Map<SourceRef, List<ArchivedClaim>> bySource(List<ArchivedClaim> claims) {
    Map<SourceRef, List<ArchivedClaim>> bySource = new LinkedHashMap<>();
    for (ArchivedClaim claim : claims) {
      bySource.computeIfAbsent(claim.source(), source -> new ArrayList<>()).add(claim);
    }
    return bySource;
  }
}
