package fr.dixit.ingest.feed;

import fr.dixit.calendar.Edtf;
import fr.dixit.ingest.Extract;
import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.Origin;
import fr.dixit.ingest.Stated;
import fr.dixit.ingest.Statement;
import fr.dixit.ingest.html.metadata.PageDate;
import fr.dixit.ingest.html.prose.Fragment;
import fr.dixit.ingest.html.prose.Prose;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An item of RSS or an entry of Atom.
 *
 * @param feed the channel that it stands in, or the whole file
 */
record Entry(Element feed, Element entry) {

  /** Its article, or null when it has no text. */
  @Nullable Extract extract() {
    Element content =
        first(entry, "content:encoded", "content", "description", "summary").orElse(null);
    Prose prose = content == null ? null : Fragment.prose(html(content));
    return prose == null
        ? null
        : new Extract(
            name(), prose.text(), prose.blocks(), List.of(new Statement(Origin.FEED, metadata())));
  }

  /** XHTML as it stands; HTML is escaped, or in CDATA. */
  private static String html(Element content) {
    return content.childrenSize() > 0 ? content.html() : content.wholeText();
  }

  private String name() {
    String name =
        Stream.of(link(), words("guid", "id"), words("title"))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("");
    return name.replaceFirst("^\\w+://", "");
  }

  private Metadata metadata() {
    return new Metadata(
        title(entry),
        date("pubdate", "published", "dc:date"),
        title(feed),
        link(),
        author(),
        language(),
        null,
        date("updated", "atom:updated"),
        null,
        null);
  }

  /** Titles are HTML too, escaped once more. */
  private static @Nullable String title(Element parent) {
    return first(parent, "title")
        .map(title -> Stated.words(Jsoup.parse(title.wholeText()).text()))
        .orElse(null);
  }

  private @Nullable String link() {
    return entry.children().stream()
        .filter(child -> child.nameIs("link"))
        .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
        .map(link -> link.hasAttr("href") ? link.attr("href") : link.text())
        .map(address -> Stated.webAddress(address.strip()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable String author() {
    Element name = entry.selectFirst("author > name");
    return name == null ? words("dc:creator") : Stated.words(name.text());
  }

  private @Nullable String language() {
    String attribute = feed.attr("xml:lang");
    return Stated.language(
        attribute.isEmpty()
            ? first(feed, "language", "dc:language").map(Element::text).orElse(null)
            : attribute);
  }

  private @Nullable Edtf date(String... names) {
    return PageDate.of(words(names));
  }

  private @Nullable String words(String... names) {
    return first(entry, names).map(element -> Stated.words(element.text())).orElse(null);
  }

  /** Of the children with words, the first of the first name, in lower case, that there is. */
  private static Optional<Element> first(Element parent, String... names) {
    return Stream.of(names)
        .flatMap(name -> parent.children().stream().filter(child -> child.nameIs(name)))
        .filter(Element::hasText)
        .findFirst();
  }
}
