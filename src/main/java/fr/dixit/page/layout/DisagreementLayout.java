package fr.dixit.page.layout;

import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.relation.Disagreement;
import fr.dixit.calendar.Edtf;
import fr.dixit.page.DisagreementListPage;
import fr.dixit.page.DisagreementPage;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out who asserts and who denies the same. */
final class DisagreementLayout {

  private final Sheet sheet;
  private final RelationItems items;

  DisagreementLayout(Sheet sheet) {
    this.sheet = sheet;
    this.items = new RelationItems(sheet);
  }

  DisagreementListPage list() {
    String title = sheet.labels().text("page.disagreements");
    String description = sheet.labels().text("disagreements.description");
    return new DisagreementListPage(
        sheet.frames().top(title, description),
        sheet.edition().disagreements().stream().map(items::disagreement).toList());
  }

  DisagreementPage page(Disagreement disagreement) {
    String proposition = items.proposition(disagreement);
    String description = sheet.labels().text("disagreement.description") + " " + proposition;
    return new DisagreementPage(
        sheet.frames().disagreement(proposition, description),
        proposition,
        positions(disagreement.assertions()),
        positions(disagreement.denials()));
  }

  private List<DisagreementPage.Position> positions(List<Disagreement.Position> positions) {
    return positions.stream()
        .sorted(Comparator.comparing(this::date, Comparator.nullsLast(Comparator.naturalOrder())))
        .map(this::position)
        .toList();
  }

  private DisagreementPage.Position position(Disagreement.Position position) {
    return new DisagreementPage.Position(
        sheet.items().claim(claim(position)), items.words(position.words()));
  }

  private @Nullable Edtf date(Disagreement.Position position) {
    return sheet.edition().date(claim(position));
  }

  private ArchivedClaim claim(Disagreement.Position position) {
    return sheet.edition().map().claimOf(position.claim());
  }
}
