package fr.dixit.site.check;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Where a page leads, and where it can be entered.
 *
 * @param links in the order of the page
 */
record PageLinks(List<SiteLink> links, Set<String> ids) {

  static PageLinks of(String path, String html) {
    Document page = Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
    return new PageLinks(
        page.select("[href], [src], [cite], [action]").stream()
            .flatMap(element -> links(path, element))
            .toList(),
        new HashSet<>(page.select("[id]").eachAttr("id")));
  }

  private static Stream<SiteLink> links(String path, Element element) {
    int offset = element.sourceRange().startPos();
    return Stream.of("href", "src", "cite", "action")
        .filter(element::hasAttr)
        .map(attribute -> SiteLink.of(path, element.attr(attribute), offset))
        .filter(Objects::nonNull);
  }

  boolean has(String id) {
    return ids.contains(id);
  }
}
