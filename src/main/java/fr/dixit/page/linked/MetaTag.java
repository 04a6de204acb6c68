package fr.dixit.page.linked;

import fr.dixit.calendar.Day;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.HtmlTime;
import fr.dixit.page.cite.Reference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code meta} element from which reference managers read an article: Zotero's item type, Dublin
 * Core, and the names of Highwire Press that Google Scholar asks for.
 */
public record MetaTag(String name, String content) {

  public static List<MetaTag> of(Reference reference) {
    List<MetaTag> tags = new ArrayList<>();
    tags.add(new MetaTag("z:itemType", "newspaperArticle"));
    add(tags, "citation_title", reference.title());
    reference.authors().forEach(author -> add(tags, "citation_author", author));
    add(tags, "citation_journal_title", reference.outlet());
    add(tags, "citation_publication_date", slashed(reference.issued()));
    add(tags, "citation_language", "fr");
    add(tags, "dc.title", reference.title());
    reference.authors().forEach(author -> add(tags, "dc.creator", author));
    add(tags, "dc.publisher", reference.outlet());
    add(tags, "dc.date", reference.issued() == null ? null : HtmlTime.of(reference.issued()));
    add(tags, "dc.identifier", reference.url());
    add(tags, "dc.language", "fr");
    return List.copyOf(tags);
  }

  private static void add(List<MetaTag> tags, String name, @Nullable String content) {
    if (content != null) {
      tags.add(new MetaTag(name, content));
    }
  }

  private static @Nullable String slashed(@Nullable Edtf date) {
    return date instanceof Day ? date.toString().replace('-', '/') : null;
  }
}
