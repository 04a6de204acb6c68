package fr.dixit.page.layout;

import fr.dixit.archive.Amendment;
import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedArticle;
import fr.dixit.page.CorrectionsPage;
import fr.dixit.page.CorrectionsPage.Group;
import fr.dixit.page.edition.Amendments;
import fr.dixit.page.edition.Sheet;
import fr.dixit.page.item.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays out what people changed by hand. */
final class CorrectionsLayout {

  private final Sheet sheet;
  private final Amendments amendments;

  CorrectionsLayout(Sheet sheet) {
    this.sheet = sheet;
    this.amendments = new Amendments(sheet);
  }

  CorrectionsPage page() {
    Archive archive = sheet.edition().archive();
    Map<String, List<Amendment>> byArticle = sheet.edition().amendedInArticles();
    List<Group> groups = new ArrayList<>();
    for (ArchivedArticle article : archive.articles()) {
      if (byArticle.containsKey(article.id())) {
        Link link = new Link(sheet.links().article(article.id()), article.title());
        groups.add(new Group(link, amendments.items(byArticle.get(article.id()))));
      }
    }
    List<Amendment> everywhere =
        archive.amendments().stream().filter(one -> one.article() == null).toList();
    if (!everywhere.isEmpty()) {
      groups.add(new Group(null, amendments.items(everywhere)));
    }
    return new CorrectionsPage(
        sheet
            .frames()
            .top(
                sheet.labels().text("page.corrections"),
                sheet.labels().text("corrections.description")),
        sheet.labels().count(archive.amendments().size(), "amendments"),
        List.copyOf(groups));
  }
}
