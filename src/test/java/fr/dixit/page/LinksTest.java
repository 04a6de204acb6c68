package fr.dixit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Walks the whole site as a reader does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinksTest {

  /** Written beside the pages by another stage. */
  private static final String DATA = "data/";

  private final Map<String, Document> pages = new TreeMap<>();
  private GeneratedSite site;

  @BeforeAll
  void parse() {
    site = GeneratedSite.of(SampleArchive.seed());
    site.files()
        .forEach(
            (path, content) -> {
              if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(content));
              }
            });
  }

  @Test
  void everyLinkLeadsToAFileAndEveryAnchorToAnElement() {
    List<String> broken = new ArrayList<>();
    pages.forEach(
        (path, page) -> {
          for (Element element : page.select("[href], [src], [cite]")) {
            String link = link(element);
            String target = resolve(path, link);
            boolean found = target.startsWith(DATA) || site.files().containsKey(target);
            if (!found || !hasAnchor(target, link)) {
              broken.add(path + " -> " + link);
            }
          }
        });
    assertThat(broken).isEmpty();
  }

  @Test
  void everyLinkIsRelativeAndNamesAFile() {
    pages.forEach(
        (path, page) -> {
          for (Element element : page.select("[href]")) {
            assertThat(link(element))
                .as(path)
                .matches(
                    "(\\.\\./)*[^/:]([^:]*\\.(html|css|svg|jsonl?|csv|bib|ris|csl\\.json|atom|js))?(#.*)?|#.+");
          }
        });
  }

  @Test
  void everyPageIsAtMostFourClicksFromHome() {
    Map<String, Integer> clicks = new HashMap<>(Map.of("index.html", 0));
    Queue<String> queue = new ArrayDeque<>(List.of("index.html"));
    while (!queue.isEmpty()) {
      String page = queue.remove();
      for (String next : targets(page)) {
        if (clicks.putIfAbsent(next, clicks.get(page) + 1) == null) {
          queue.add(next);
        }
      }
    }
    assertThat(clicks.keySet()).containsAll(pages.keySet());
    assertThat(clicks.values()).allMatch(n -> n <= 4);
  }

  @Test
  void everyLinkBetweenRecordsHasItsWayBack() {
    Set<String> oneWay = new TreeSet<>();
    for (String page : pages.keySet()) {
      for (String target : content(page)) {
        if (mustLinkBack(page, target) && !content(target).contains(page)) {
          oneWay.add(page + " -> " + target);
        }
      }
    }
    assertThat(oneWay).isEmpty();
  }

  @Test
  void idsAreUniqueOnEachPage() {
    pages.forEach(
        (path, page) -> {
          List<String> ids = page.select("[id]").eachAttr("id");
          assertThat(ids).as(path).doesNotHaveDuplicates();
        });
  }

  /**
   * Articles, claims and sources lead to each other, and articles and dates. A claim or source that
   * shows when its article appeared need not stand on that date's page: the article does.
   */
  private static boolean mustLinkBack(String page, String target) {
    String from = folder(page);
    String to = folder(target);
    boolean datesAside = !to.equals("dates") && !from.equals("dates");
    return isRecord(page)
        && isRecord(target)
        && !from.equals(to)
        && (datesAside || from.equals("articles"));
  }

  private static String folder(String path) {
    return path.substring(0, path.indexOf('/') + 1).replace("/", "");
  }

  private static boolean isRecord(String path) {
    return path.matches("(articles|declarations|sources|dates)/.*")
        && !path.endsWith("/index.html");
  }

  private boolean hasAnchor(String target, String link) {
    int hash = link.indexOf('#');
    return hash < 0 || pages.get(target).getElementById(link.substring(hash + 1)) != null;
  }

  private Set<String> targets(String page) {
    return targets(page, pages.get(page));
  }

  /** Links of the page itself, not of what stands around every page. */
  private Set<String> content(String page) {
    Document copy = pages.get(page).clone();
    copy.select(".masthead, .foot").remove();
    return targets(page, copy);
  }

  private Set<String> targets(String page, Element within) {
    Set<String> targets = new LinkedHashSet<>();
    for (Element element : within.select("a[href]")) {
      String target = resolve(page, link(element));
      if (pages.containsKey(target)) {
        targets.add(target);
      }
    }
    return targets;
  }

  private static String link(Element element) {
    for (String attribute : List.of("href", "src", "cite")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    throw new IllegalArgumentException(element.toString());
  }

  private static String resolve(String page, String link) {
    URI resolved = URI.create(page).resolve(link);
    return resolved.getPath().isEmpty() ? page : resolved.getPath();
  }
}
