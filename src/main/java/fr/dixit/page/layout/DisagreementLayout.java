package fr.dixit.page.layout;

import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Relation;
import fr.dixit.archive.SourceRef;
import fr.dixit.archive.disagreement.ContestedNumber;
import fr.dixit.archive.disagreement.Disagreement;
import fr.dixit.calendar.Edtf;
import fr.dixit.page.DisagreementListPage;
import fr.dixit.page.DisagreementPage;
import fr.dixit.page.edition.RelationItems;
import fr.dixit.page.edition.Sheet;
import fr.dixit.page.item.Link;
import fr.dixit.page.item.NumberItem;
import fr.dixit.page.picture.Answer;
import fr.dixit.page.picture.ArcDrawing;
import fr.dixit.page.picture.Matrix;
import java.util.ArrayList;
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
        matrix(),
        sheet.edition().disagreements().stream().map(items::disagreement).toList(),
        ContestedNumber.of(sheet.edition().archive()).stream().map(this::number).toList(),
        ArcDrawing.draw(answers(), sheet.labels()));
  }

  private @Nullable Matrix matrix() {
    List<Disagreement> all = sheet.edition().disagreements();
    List<Matrix.Position> positions = new ArrayList<>();
    for (int column = 0; column < all.size(); column++) {
      for (Disagreement.Position assertion : all.get(column).assertions()) {
        positions.add(position(assertion, column, Matrix.Side.ASSERTS));
      }
      for (Disagreement.Position denial : all.get(column).denials()) {
        positions.add(position(denial, column, Matrix.Side.DENIES));
      }
    }
    return all.isEmpty() ? null : Matrix.of(all.stream().map(this::link).toList(), positions);
  }

  private Link link(Disagreement disagreement) {
    return new Link(sheet.links().disagreement(disagreement.id()), items.proposition(disagreement));
  }

  private Matrix.Position position(Disagreement.Position position, int column, Matrix.Side side) {
    ArchivedClaim claim = claim(position);
    return new Matrix.Position(
        sheet.links().source(claim.source()), column, side, sheet.links().claim(claim.id()));
  }

  private NumberItem number(ContestedNumber number) {
    List<NumberItem.Count> counts = number.counts().stream().map(this::count).toList();
    ArchivedClaim first = claim(number.counts().get(0));
    return new NumberItem(counts, sheet.items().claim(first).article());
  }

  private NumberItem.Count count(Disagreement.Position position) {
    String href = sheet.links().claim(position.claim());
    return new NumberItem.Count(
        sheet.links().source(claim(position).source()),
        new Link(href, items.words(position.words())));
  }

  private List<Answer> answers() {
    return sheet.edition().archive().relations().stream()
        .filter(relation -> relation.type() == Relation.Type.ANSWERS)
        .map(this::answer)
        .toList();
  }

  private Answer answer(Relation relation) {
    SourceRef from = sheet.edition().claimOf(relation.from()).source();
    return new Answer(party(from), party(relation.source()), sheet.links().claim(relation.from()));
  }

  /** Whoever never speaks has no page. */
  private Answer.Party party(SourceRef ref) {
    boolean speaks = sheet.edition().findSource(ref.id()) != null;
    return new Answer.Party(ref.name(), speaks ? sheet.links().source(ref.id()) : null);
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
    return sheet.edition().claimOf(position.claim());
  }
}
