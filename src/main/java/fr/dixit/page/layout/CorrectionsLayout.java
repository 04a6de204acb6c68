package fr.dixit.page.layout;

import fr.dixit.archive.Amendment;
import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedArticle;
import fr.dixit.page.CorrectionsPage;
import fr.dixit.page.CorrectionsPage.Group;
import fr.dixit.page.edition.Amendments;
import fr.dixit.page.edition.Paging;
import fr.dixit.page.edition.Sheet;
import fr.dixit.page.item.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lays out what people changed by hand. */
final class CorrectionsLayout {

  private static final int SIZE = 80;

  private final Sheet sheet;

  CorrectionsLayout(Sheet sheet) {
    this.sheet = sheet;
  }

  static Paging paging(Archive archive) {
    return new Paging(SIZE, archive.amendments().size());
  }

  CorrectionsPage page(int number) {
    Archive archive = sheet.edition().archive();
    Paging paging = paging(archive);
    return new CorrectionsPage(
        sheet
            .frames()
            .top(
                sheet.labels().text("page.corrections"),
                sheet.labels().text("corrections.description")),
        sheet.labels().count(archive.amendments().size(), "amendments"),
        groups(paging.slice(inOrder(archive), number)),
        paging.pager(number, sheet.edition().map()::corrections, sheet));
  }

  /** By article, in the archive's order; what holds for the whole archive last. */
  private List<Amendment> inOrder(Archive archive) {
    Map<String, List<Amendment>> byArticle = sheet.edition().amendedInArticles();
    List<Amendment> ordered = new ArrayList<>();
    for (ArchivedArticle article : archive.articles()) {
      ordered.addAll(byArticle.getOrDefault(article.id(), List.of()));
    }
    archive.amendments().stream().filter(one -> one.article() == null).forEach(ordered::add);
    return ordered;
  }

  private List<Group> groups(List<Amendment> amendments) {
    Amendments items = new Amendments(sheet);
    List<Group> groups = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= amendments.size(); i++) {
      String article = amendments.get(first).article();
      if (i == amendments.size() || !Objects.equals(amendments.get(i).article(), article)) {
        groups.add(new Group(link(article), items.items(amendments.subList(first, i))));
        first = i;
      }
    }
    return List.copyOf(groups);
  }

  private @Nullable Link link(@Nullable String article) {
    return article == null
        ? null
        : new Link(
            sheet.links().article(article), sheet.edition().articleOf(article).title());
  }
}
