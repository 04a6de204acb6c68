package fr.dixit.site.crawl;

import fr.dixit.page.path.PagePath;
import fr.dixit.site.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code sitemap.xml} by the protocol of sitemaps.org: all pages, or where they are more than a
 * file may name, an index of such files.
 */
public final class Sitemap {

  /** By the protocol. */
  private static final int MOST = 50_000;

  private final String baseUrl;
  private final int most;

  /**
   * The files that name these pages; none when nobody knows where the site will stand.
   *
   * @param baseUrl absolute URL of its root, ending in a slash, or null
   */
  public static Stream<SiteFile> files(@Nullable String baseUrl, Stream<PagePath> pages) {
    return baseUrl == null ? Stream.of() : new Sitemap(baseUrl, MOST).files(pages.toList());
  }

  Sitemap(String baseUrl, int most) {
    this.baseUrl = baseUrl;
    this.most = most;
  }

  Stream<SiteFile> files(List<PagePath> pages) {
    if (pages.size() <= most) {
      return Stream.of(pages("sitemap.xml", pages));
    }
    List<SiteFile> parts =
        IntStream.range(0, (pages.size() + most - 1) / most)
            .mapToObj(part -> part(part, pages))
            .toList();
    Stream<String> urls = parts.stream().map(part -> baseUrl + part.path());
    return Stream.concat(
        Stream.of(file("sitemap.xml", "sitemapindex", "sitemap", urls)), parts.stream());
  }

  private SiteFile part(int part, List<PagePath> pages) {
    int end = Math.min(pages.size(), (part + 1) * most);
    return pages("sitemap-" + (part + 1) + ".xml", pages.subList(part * most, end));
  }

  private SiteFile pages(String name, List<PagePath> pages) {
    return file(name, "urlset", "url", pages.stream().map(page -> page.under(baseUrl)));
  }

  private static SiteFile file(String name, String root, String entry, Stream<String> urls) {
    String xml =
        urls.map(url -> "<" + entry + "><loc>" + escaped(url) + "</loc></" + entry + ">\n")
            .collect(
                Collectors.joining(
                    "",
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<"
                        + root
                        + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                    "</" + root + ">\n"));
    return new SiteFile(name, out -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
  }

  /** A URL has no angle brackets or double quotes, but these. */
  private static String escaped(String url) {
    return url.replace("&", "&amp;").replace("'", "&apos;");
  }
}
