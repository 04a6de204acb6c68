package fr.dixit.ingest.html.metadata;

import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.Stated;
import fr.dixit.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A vocabulary of {@code <meta>} tags: which name states what, the best first. */
public enum MetaTags {
  /** <a href="https://ogp.me/">ogp.me</a>, and what newspapers make of it. */
  OPEN_GRAPH(
      List.of("og:title"),
      List.of("article:published_time", "og:article:published_time", "og:published_time"),
      List.of("article:modified_time", "og:article:modified_time", "og:updated_time"),
      List.of("og:site_name"),
      List.of("article:author", "og:article:author", "author"),
      List.of("og:url")),
  /** <a href="https://scholar.google.com/intl/fr/scholar/inclusion.html">Google Scholar</a>. */
  HIGHWIRE(
      List.of("citation_title"),
      List.of("citation_publication_date", "citation_date", "citation_online_date"),
      List.of(),
      List.of("citation_journal_title", "citation_publisher"),
      List.of("citation_author"),
      List.of("citation_fulltext_html_url", "citation_public_url")),
  /** <a href="https://www.dublincore.org/specifications/dublin-core/">dublincore.org</a>. */
  DUBLIN_CORE(
      List.of("dc.title", "dcterms.title"),
      List.of("dcterms.issued", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date"),
      List.of("dcterms.modified", "dc.date.modified"),
      List.of("dc.publisher", "dcterms.publisher"),
      List.of("dc.creator", "dcterms.creator"),
      List.of("dc.identifier", "dcterms.identifier"));

  /** A space, a dash or bar, a space. */
  private static final int BETWEEN = 3;

  private final List<String> title;
  private final List<String> published;
  private final List<String> modified;
  private final List<String> outlet;
  private final List<String> author;
  private final List<String> url;

  MetaTags(
      List<String> title,
      List<String> published,
      List<String> modified,
      List<String> outlet,
      List<String> author,
      List<String> url) {
    this.title = title;
    this.published = published;
    this.modified = modified;
    this.outlet = outlet;
    this.author = author;
    this.url = url;
  }

  public Metadata metadata(Document page) {
    List<Element> tags = page.select("meta[content]");
    String name = Stated.words(content(tags, outlet));
    return new Metadata(
        withoutOutlet(Stated.words(content(tags, title)), name),
        PageDate.of(content(tags, published)),
        name,
        Stated.webAddress(content(tags, url)),
        person(content(tags, author)),
        null,
        null,
        PageDate.of(content(tags, modified)),
        null,
        null);
  }

  private static @Nullable String content(List<Element> tags, List<String> names) {
    return names.stream()
        .flatMap(name -> tags.stream().filter(tag -> name(tag).equals(name)))
        .map(tag -> tag.attr("content"))
        .filter(content -> !content.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static String name(Element tag) {
    return Stream.of(tag.attr("property"), tag.attr("name"))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }

  /** An author who is only the address of a profile has no name. */
  private static @Nullable String person(@Nullable String author) {
    return Stated.webAddress(author) == null ? Stated.words(author) : null;
  }

  /** "Le pont fermé | Le Courrier" is the title of the page, not of the article. */
  static @Nullable String withoutOutlet(@Nullable String title, @Nullable String outlet) {
    if (title == null || outlet == null) {
      return title;
    }
    int cut = title.length() - outlet.length() - BETWEEN;
    boolean named =
        cut > 0
            && Folding.fold(title).endsWith(Folding.fold(outlet))
            && "-|–—:·".indexOf(title.charAt(cut + 1)) >= 0;
    return named ? title.substring(0, cut).strip() : title;
  }
}
