package fr.dixit.page.layout;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.Source;
import fr.dixit.archive.SourceRef;
import fr.dixit.page.SourcePage;
import fr.dixit.page.edition.Amendments;
import fr.dixit.page.edition.Items;
import fr.dixit.page.edition.Paging;
import fr.dixit.page.edition.RelationItems;
import fr.dixit.page.edition.Sheet;
import fr.dixit.page.edition.Timelines;
import fr.dixit.page.frame.Frame;
import fr.dixit.page.item.Link;
import fr.dixit.page.path.Listing;
import fr.dixit.page.path.SiteMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lays out a source with all that it said. */
final class SourceLayout {

  private static final int CLAIMS = 48;
  private static final int ROLES = 24;
  private static final int JOINED = 24;

  private final Sheet sheet;
  private final Source source;

  SourceLayout(Sheet sheet, Source source) {
    this.sheet = sheet;
    this.source = source;
  }

  static Paging paging(Source source) {
    return new Paging(CLAIMS, source.claims().size());
  }

  SourcePage page(int number) {
    Paging paging = paging(source);
    Items items = sheet.items();
    RelationItems relations = new RelationItems(sheet);
    return new SourcePage(
        frame(),
        source.name(),
        sheet.labels().of(source.type()),
        source.named(),
        source.aliases().stream().map(this::alias).toList(),
        source.roles().stream().limit(ROLES).map(this::role).toList(),
        items.links(source.possible().stream().filter(this::speaks).toList()),
        source.joined().stream().limit(JOINED).map(this::joined).toList(),
        items.when(source.first()),
        Objects.equals(source.first(), source.last()) ? null : items.when(source.last()),
        sheet.labels().count(source.claims().size(), "claims"),
        number > 1 ? null : new Timelines(sheet).of(source),
        items.grouped(paging.slice(sheet.edition().inOrderOfTime(source), number)),
        paging.pager(number, n -> sheet.edition().map().source(source.id(), n), sheet),
        number > 1 ? null : items.firstClaims(sheet.edition().relayedBy(source)),
        number > 1 ? null : items.firstRelations(relations.answersBy(source.id())),
        number > 1 ? null : items.firstRelations(relations.answersTo(source.id())),
        subject(),
        number > 1 ? null : items.firstArticles(articles()),
        feed(),
        source.stated().role(),
        source.stated().wikidata(),
        number > 1 ? List.of() : new Amendments(sheet).of(source));
  }

  private Frame frame() {
    String description =
        sheet
            .labels()
            .language()
            .announced(
                sheet.labels().text("source.description") + " " + source.name(),
                sheet.labels().count(source.claims().size(), "claims"));
    return sheet.frames().below(Listing.Subject.SOURCES, source.name(), description);
  }

  private SourcePage.@Nullable Following feed() {
    SiteMap map = sheet.edition().map();
    return map.hasFeed(source)
        ? new SourcePage.Following(
            sheet.links().to(map.feed(source, "atom")), sheet.links().to(map.feed(source, "json")))
        : null;
  }

  private List<ArchivedArticle> articles() {
    return source.articles().stream().map(sheet.edition()::articleOf).toList();
  }

  private SourcePage.Alias alias(Source.Alias alias) {
    return new SourcePage.Alias(alias.name(), sheet.labels().count(alias.count(), "times"));
  }

  private @Nullable Link subject() {
    SourceRef subject = sheet.edition().findSubject(source.id());
    return subject == null ? null : sheet.links().subject(subject);
  }

  /** Who never speaks has no page of a source. */
  private boolean speaks(SourceRef ref) {
    return sheet.edition().findSource(ref.id()) != null;
  }

  private SourcePage.Role role(Source.Role role) {
    return new SourcePage.Role(
        role.words(),
        article(role.article()),
        sheet.items().when(role.first()),
        Objects.equals(role.first(), role.last()) ? null : sheet.items().when(role.last()),
        role.deducedFrom());
  }

  private SourcePage.Joined joined(Source.Joined joined) {
    return new SourcePage.Joined(
        joined.one(),
        joined.other(),
        sheet.labels().of(joined.rule()),
        String.join(", ", joined.evidence()),
        article(joined.article()),
        sheet.labels().count(joined.articles(), "articles"));
  }

  private Link article(String id) {
    return new Link(sheet.links().article(id), sheet.edition().articleOf(id).title());
  }
}
