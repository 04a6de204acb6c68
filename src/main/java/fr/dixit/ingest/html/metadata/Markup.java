package fr.dixit.ingest.html.metadata;

import fr.dixit.calendar.Edtf;
import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.Stated;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the page's own elements state: microdata, {@code <time>}, links, the headline. */
public final class Markup {

  private static final String ISSUED =
      "[itemprop~=datePublished], time[pubdate], time.published, time.entry-date, abbr.published";
  private static final String CHANGED = "[itemprop~=dateModified], time.updated";
  private static final String TIME_OF_ARTICLE = "article time[datetime], main time[datetime]";
  private static final String AUTHOR = "[itemprop~=author], a[rel~=author], .author.vcard .fn";

  private final Document page;

  public Markup(Document page) {
    this.page = page;
  }

  public Metadata metadata() {
    return new Metadata(
        title(),
        published(),
        null,
        address(),
        Stated.words(text(page.selectFirst(AUTHOR))),
        Stated.language(attribute("html[lang]", "lang")),
        null,
        date(page.select(CHANGED)),
        null,
        null);
  }

  private @Nullable String title() {
    Element headline = page.selectFirst("[itemprop~=headline]:not(meta), article h1, main h1");
    Element first = headline == null ? onlyHeading() : headline;
    return Stated.words(first == null ? page.title() : text(first));
  }

  /** A page's other headings of the first rank are logos. */
  private @Nullable Element onlyHeading() {
    return page.select("h1").stream()
        .filter(h1 -> !h1.text().isBlank())
        .max(Comparator.comparingInt(h1 -> h1.text().length()))
        .orElse(null);
  }

  private @Nullable Edtf published() {
    Edtf issued = date(page.select(ISSUED));
    return issued != null ? issued : date(page.select(TIME_OF_ARTICLE).stream().limit(1).toList());
  }

  private static @Nullable Edtf date(List<Element> times) {
    return times.stream()
        .filter(Markup::saysWhatItShows)
        .flatMap(element -> Stream.of("datetime", "content", "title").map(element::attr))
        .map(PageDate::of)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Some pages print when the article was published and hide in the same place its last change. */
  private static boolean saysWhatItShows(Element time) {
    Integer printed = PrintedDate.dayOfMonth(time.text());
    Edtf hidden = PageDate.of(time.attr("datetime"));
    return hidden == null || printed == null || hidden.earliest().getDayOfMonth() == printed;
  }

  private @Nullable String address() {
    return Stated.webAddress(attribute("link[rel=canonical][href]", "href"));
  }

  private @Nullable String attribute(String selector, String name) {
    Element element = page.selectFirst(selector);
    return element == null ? null : element.attr(name).strip();
  }

  private static @Nullable String text(@Nullable Element element) {
    return element == null ? null : element.text();
  }
}
