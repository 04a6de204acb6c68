package fr.dixit.site.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.page.SampleArchive;
import fr.dixit.page.frame.Imprint;
import fr.dixit.page.layout.PageLayout;
import fr.dixit.page.layout.PlannedPage;
import fr.dixit.page.path.PagePath;
import fr.dixit.site.SiteFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class SitemapTest {

  private static final String BASE = "https://example.org/d'archives/";

  private static final List<PagePath> PAGES =
      new PageLayout(SampleArchive.seed(), Imprint.titled("Dixit"))
          .pages()
          .map(PlannedPage::path)
          .toList();

  @Test
  void namesEveryPageOnce() throws Exception {
    Map<String, Document> files = read(new Sitemap(BASE, PAGES.size()).files(PAGES));

    assertThat(files).containsOnlyKeys("sitemap.xml");
    assertThat(locations(files.get("sitemap.xml"), "urlset"))
        .isEqualTo(PAGES.stream().map(page -> page.under(BASE)).toList())
        .contains(BASE, BASE + "methode.html");
  }

  @Test
  void isAnIndexWhereOneFileWouldHoldTooMany() throws Exception {
    Map<String, Document> files = read(new Sitemap(BASE, 10).files(PAGES));
    List<String> parts =
        IntStream.rangeClosed(1, (PAGES.size() + 9) / 10)
            .mapToObj(i -> "sitemap-" + i + ".xml")
            .toList();

    assertThat(locations(files.get("sitemap.xml"), "sitemapindex"))
        .isEqualTo(parts.stream().map(part -> BASE + part).toList());
    List<String> pages = new ArrayList<>();
    for (String part : parts) {
      assertThat(locations(files.get(part), "urlset")).hasSizeLessThanOrEqualTo(10);
      pages.addAll(locations(files.get(part), "urlset"));
    }
    assertThat(pages).hasSameSizeAs(PAGES).doesNotHaveDuplicates();
  }

  @Test
  void nobodyKnowsAbsoluteUrlsWithoutABase() {
    assertThat(Sitemap.files(null, PAGES.stream())).isEmpty();
  }

  private static Map<String, Document> read(Stream<SiteFile> files) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Map<String, Document> documents = new LinkedHashMap<>();
    for (SiteFile file : files.toList()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.content().writeTo(bytes);
      documents.put(
          file.path(),
          factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes.toByteArray())));
    }
    return documents;
  }

  private static List<String> locations(Document document, String root) {
    assertThat(document.getDocumentElement().getLocalName()).isEqualTo(root);
    NodeList all =
        document.getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "loc");
    return IntStream.range(0, all.getLength()).mapToObj(i -> all.item(i).getTextContent()).toList();
  }
}
