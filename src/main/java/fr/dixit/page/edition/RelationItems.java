package fr.dixit.page.edition;

import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Relation;
import fr.dixit.archive.Relation.Evidence;
import fr.dixit.archive.SourceRef;
import fr.dixit.archive.disagreement.Disagreement;
import fr.dixit.page.item.DisagreementItem;
import fr.dixit.page.item.Link;
import fr.dixit.page.item.RelationItem;
import fr.dixit.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What claims have to do with each other, as entries of one page. */
public final class RelationItems {

  private static final int SNIPPET = 90;
  private static final int PROPOSITION = 140;

  private final Sheet sheet;

  public RelationItems(Sheet sheet) {
    this.sheet = sheet;
  }

  /**
   * What the claim bears on, and who answers it; the same words elsewhere are shown apart. Every
   * link has its way back: the page of a source lists the answers to it, not all that bears on it.
   */
  public List<RelationItem> of(ArchivedClaim claim) {
    return Stream.concat(
            others(sheet.edition().relationsOf(claim.id())).map(this::onClaim),
            others(sheet.edition().relationsTo(claim.id())).map(relation -> answer(relation, null)))
        .toList();
  }

  private static Stream<Relation> others(List<Relation> relations) {
    return relations.stream().filter(relation -> relation.type() != Relation.Type.REPEATS);
  }

  private RelationItem onClaim(Relation relation) {
    boolean answers = relation.type() == Relation.Type.ANSWERS;
    return item(
        relation,
        label(relation),
        relation.source(),
        answers ? source(relation.source()) : null,
        relation.to() == null ? null : claim(relation.to()));
  }

  /** Whom the source answers. */
  public List<RelationItem> answersBy(String source) {
    return sheet.edition().answersBy(source).stream()
        .map(
            relation ->
                item(
                    relation,
                    label(relation),
                    relation.source(),
                    source(relation.source()),
                    claim(relation.from())))
        .toList();
  }

  /** Who answers the source. */
  public List<RelationItem> answersTo(String source) {
    return sheet.edition().answersTo(source).stream()
        .map(relation -> answer(relation, source(claim(relation.from()).source())))
        .toList();
  }

  private RelationItem answer(Relation relation, @Nullable Link source) {
    ArchivedClaim from = claim(relation.from());
    String label = sheet.labels().of(relation.type(), "back");
    return item(relation, label, from.source(), source, from);
  }

  private String label(Relation relation) {
    return sheet.labels().of(relation.type());
  }

  private RelationItem item(
      Relation relation,
      String label,
      SourceRef who,
      @Nullable Link source,
      @Nullable ArchivedClaim claim) {
    return new RelationItem(
        relation.type().name().toLowerCase(Locale.ROOT),
        label,
        relation.isProposed(),
        who.name(),
        source,
        claim == null ? null : link(claim),
        relation.evidence().stream().map(this::words).toList(),
        sheet.items().rule(relation.rule()));
  }

  /** Whoever never speaks has no page. */
  private @Nullable Link source(SourceRef ref) {
    return sheet.edition().findSource(ref.id()) == null ? null : sheet.links().source(ref);
  }

  public DisagreementItem disagreement(Disagreement disagreement) {
    return new DisagreementItem(
        sheet.links().disagreement(disagreement.id()),
        proposition(disagreement),
        sheet.labels().count(disagreement.assertions().size(), "assertions")
            + ", "
            + sheet.labels().count(disagreement.denials().size(), "denials"));
  }

  /** The shortest words that assert it. */
  public String proposition(Disagreement disagreement) {
    Evidence shortest =
        disagreement.assertions().stream()
            .map(Disagreement.Position::words)
            .min(Comparator.comparing(words -> words.span().length()))
            .orElseThrow();
    return Excerpt.of(words(shortest), PROPOSITION).toString();
  }

  public String words(Evidence evidence) {
    return sheet
        .edition()
        .articleOf(evidence.article())
        .analysis()
        .article()
        .text()
        .slice(evidence.span());
  }

  private ArchivedClaim claim(String id) {
    return sheet.edition().claimOf(id);
  }

  private Link link(ArchivedClaim claim) {
    Text text = sheet.edition().articleOf(claim).analysis().article().text();
    return new Link(sheet.links().claim(claim.id()), Excerpt.of(claim, text, SNIPPET).toString());
  }
}
