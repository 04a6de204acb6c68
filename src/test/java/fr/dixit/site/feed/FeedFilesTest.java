package fr.dixit.site.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.dixit.archive.Archive;
import fr.dixit.page.GeneratedSite;
import fr.dixit.page.SampleArchive;
import fr.dixit.page.frame.Imprint;
import fr.dixit.page.layout.PageLayout;
import fr.dixit.site.SiteFile;
import fr.dixit.site.render.Renderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Feeds keep the rules of RFC 4287 and of JSON Feed 1.1, and lead to pages. */
class FeedFilesTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String BASE = "https://example.org/archive/";
  private static final Path SCHEMAS = Path.of("../shared/schemas");
  private static final Archive ARCHIVE = SampleArchive.seed();
  private static final GeneratedSite SITE = GeneratedSite.of(ARCHIVE);
  private static final Map<String, String> ANYWHERE = feeds(Imprint.titled("Dixit"));
  private static final Map<String, String> PLACED = feeds(Imprint.titled("Dixit").at(BASE));

  private static Map<String, String> feeds(Imprint imprint) {
    Map<String, String> feeds = new TreeMap<>();
    PageLayout layout = new PageLayout(ARCHIVE, imprint);
    FeedFiles.of(layout.feeds(), new Renderer(null))
        .forEach(file -> feeds.put(file.path(), content(file)));
    return feeds;
  }

  private static String content(SiteFile file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      file.content().writeTo(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  static Stream<String> atom() {
    return PLACED.keySet().stream().filter(path -> path.endsWith(".atom"));
  }

  static Stream<String> json() {
    return PLACED.keySet().stream().filter(path -> path.endsWith(".json"));
  }

  @Test
  void theArchiveAndWhoSpeaksTwiceHaveOneOfEachKind() {
    assertThat(ANYWHERE)
        .containsKeys("flux.atom", "flux.json", "flux/ilham-aliyev.atom", "flux/ilham-aliyev.json")
        .doesNotContainKey("flux/anama.atom");
  }

  @ParameterizedTest
  @MethodSource("atom")
  void hasWhatAtomRequiresOnce(String path) {
    Element feed = parse(PLACED.get(path));
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    checkEntry(feed);
    Set<String> ids = new HashSet<>(Set.of(text(feed, "id")));
    List<Element> entries = children(feed, "entry");
    assertThat(entries).isNotEmpty();
    for (Element entry : entries) {
      checkEntry(entry);
      assertThat(ids.add(text(entry, "id"))).as("another id").isTrue();
      assertThat(children(entry, "content")).hasSize(1);
    }
    assertThat(text(feed, "updated"))
        .isEqualTo(entries.stream().map(e -> text(e, "updated")).max(String::compareTo).get());
  }

  /** What RFC 4287, 4.1.1 and 4.1.2, asks of a feed and of an entry alike. */
  private static void checkEntry(Element element) {
    assertThat(text(element, "title")).isNotBlank();
    assertThat(URI.create(text(element, "id")).isAbsolute()).isTrue();
    assertThat(text(element, "updated")).matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z");
    assertThat(children(element, "author"))
        .singleElement()
        .satisfies(author -> assertThat(text(author, "name")).isNotBlank());
    assertThat(children(element, "link"))
        .filteredOn(link -> link.getAttribute("rel").equals("alternate"))
        .hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("atom")
  void everyLinkLeadsToAFileWhereverTheSiteStands(String path) {
    for (Element link : links(parse(ANYWHERE.get(path)))) {
      assertThat(SITE.files())
          .containsKey(URI.create(path).resolve(link.getAttribute("href")).toString());
    }
    for (Element link : links(parse(PLACED.get(path)))) {
      String href = link.getAttribute("href");
      assertThat(href).startsWith(BASE);
      assertThat(SITE.files())
          .containsKey(href.equals(BASE) ? "index.html" : href.substring(BASE.length()));
    }
  }

  @ParameterizedTest
  @MethodSource("json")
  void jsonHasTheSameEntries(String path) {
    List<Element> entries = children(parse(PLACED.get(path.replace(".json", ".atom"))), "entry");
    JsonNode items = JsonMapper.shared().readTree(PLACED.get(path)).get("items");
    assertThat(items).hasSameSizeAs(entries);
    for (int i = 0; i < items.size(); i++) {
      assertThat(items.get(i).get("id").stringValue()).isEqualTo(text(entries.get(i), "id"));
      assertThat(items.get(i).get("content_text").stringValue())
          .isEqualTo(text(entries.get(i), "content"));
    }
  }

  @ParameterizedTest
  @MethodSource("json")
  void jsonIsValid(String path) throws IOException {
    assumeTrue(Files.exists(SCHEMAS), "no schema of JSON Feed beside the project");
    String feed1 = Files.readString(SCHEMAS.resolve("jsonfeed-feed-1.json"));
    Schema schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_4,
                builder -> builder.schemas(Map.of("https://json.schemastore.org/feed-1", feed1)))
            .getSchema(
                SchemaLocation.of("https://json.schemastore.org/feed"),
                JsonMapper.shared()
                    .readTree(Files.readString(SCHEMAS.resolve("jsonfeed-feed.json"))));
    assertThat(schema.validate(JsonMapper.shared().readTree("{}"))).isNotEmpty();
    for (Map<String, String> feeds : List.of(PLACED, ANYWHERE)) {
      JsonNode feed = JsonMapper.shared().readTree(feeds.get(path));
      assertThat(
              schema.validate(
                  feed, context -> context.executionConfig(c -> c.formatAssertionsEnabled(true))))
          .isEmpty();
    }
  }

  private static Element parse(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)))
          .getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static List<Element> links(Element feed) {
    return Stream.concat(Stream.of(feed), children(feed, "entry").stream())
        .flatMap(element -> children(element, "link").stream())
        .toList();
  }

  private static String text(Element parent, String name) {
    List<Element> found = children(parent, name);
    assertThat(found).as(name).hasSize(1);
    return found.get(0).getTextContent();
  }

  private static List<Element> children(Element parent, String name) {
    return IntStream.range(0, parent.getChildNodes().getLength())
        .mapToObj(i -> parent.getChildNodes().item(i))
        .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
        .map(Element.class::cast)
        .filter(child -> child.getLocalName().equals(name))
        .toList();
  }
}
