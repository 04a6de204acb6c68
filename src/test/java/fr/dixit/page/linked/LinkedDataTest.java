package fr.dixit.page.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.dixit.Analysed;
import fr.dixit.archive.Archive;
import fr.dixit.archive.assembly.Archivist;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.parser.EdtfParser;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Metadata;
import fr.dixit.page.GeneratedSite;
import fr.dixit.page.SampleArchive;
import fr.dixit.spec.Documents;
import fr.dixit.text.Sha256;
import fr.dixit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages state in JSON-LD uses the words of schema.org as they are meant. */
class LinkedDataTest {

  private static final String STATED = "article-00000000aa";
  private static final Map<String, String> FILES = files(SampleArchive.seed(), stated());
  private static final Map<String, String> TERMS = terms();
  private static final Path VOCABULARY =
      Path.of("../shared/schemas/schemaorg-current-https.jsonld");

  private static Map<String, String> files(Archive... archives) {
    Map<String, String> files = new HashMap<>();
    for (Archive archive : archives) {
      files.putAll(GeneratedSite.of(archive).files());
    }
    return files;
  }

  /** An article of which all is known that a citation needs. */
  private static Archive stated() {
    Text text = new Text("« Le pont tiendra », a déclaré Anne Belfort le 3 mars 2021.");
    Edtf published = EdtfParser.parse("2021-03-04");
    Metadata metadata =
        new Metadata(
            "Le pont",
            published,
            "Le Courrier",
            "https://courrier.example/pont",
            "Zoé Lenoir",
            null,
            null);
    Article article = new Article(STATED, STATED + ".txt", Sha256.of("pont"), text, metadata);
    return Archivist.archive(List.of(Analysed.of(article)), Documents.LEXICON);
  }

  @Test
  void anArticleNamesItsOutletAuthorAndAddress() {
    JsonNode article = graph("articles/" + STATED + ".html").get("@graph").get(0);
    assertThat(article.at("/publisher/name").stringValue()).isEqualTo("Le Courrier");
    assertThat(article.at("/author/0/name").stringValue()).isEqualTo("Zoé Lenoir");
    assertThat(article.get("url").stringValue()).isEqualTo("https://courrier.example/pont");
    assertThat(article.get("datePublished").stringValue()).isEqualTo("2021-03-04");
  }

  private static Map<String, String> terms() {
    Map<String, String> terms = new HashMap<>();
    try (InputStream table = LinkedDataTest.class.getResourceAsStream("schema-org.tsv")) {
      new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(row -> terms.put(row[0] + "." + row[1], row[2]));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return terms;
  }

  /** The table says of schema.org what its vocabulary says. */
  @Test
  void theVocabularyHasEveryTermOfTheTable() throws IOException {
    assumeTrue(Files.exists(VOCABULARY), "no vocabulary of schema.org beside the project");
    Map<String, JsonNode> vocabulary = new HashMap<>();
    JsonMapper.shared()
        .readTree(Files.readString(VOCABULARY))
        .get("@graph")
        .forEach(node -> vocabulary.put(node.get("@id").stringValue(), node));
    TERMS.keySet().stream()
        .filter(term -> !term.startsWith("type."))
        .forEach(
            term -> {
              String[] parts = term.split("\\.");
              assertThat(refs(vocabulary.get("schema:" + parts[1]), "schema:domainIncludes"))
                  .as(term)
                  .containsAnyElementsOf(withAncestors("schema:" + parts[0], vocabulary));
            });
  }

  private static Set<String> withAncestors(String type, Map<String, JsonNode> vocabulary) {
    Set<String> types = new HashSet<>(Set.of(type));
    if (vocabulary.containsKey(type)) {
      refs(vocabulary.get(type), "rdfs:subClassOf")
          .forEach(parent -> types.addAll(withAncestors(parent, vocabulary)));
    }
    return types;
  }

  private static List<String> refs(JsonNode node, String property) {
    return node.has(property)
        ? values(node.get(property)).map(ref -> ref.get("@id").stringValue()).toList()
        : List.of();
  }

  static Stream<String> pages() {
    return FILES.keySet().stream()
        .filter(path -> path.matches("(articles|declarations)/.*-?[0-9a-f]{10}.*\\.html"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyTermIsWhereItMayBe(String page) {
    JsonNode graph = graph(page);
    assertThat(graph.get("@context").stringValue()).isEqualTo("https://schema.org");
    graph.get("@graph").forEach(node -> check(page, node));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyNameIsAPage(String page) {
    for (JsonNode id : graph(page).findValues("@id")) {
      String file = URI.create(page).resolve(id.stringValue().replaceAll("#.*", "")).toString();
      assertThat(FILES).containsKey(file);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theSecurityPolicyKnowsTheScript(String page) {
    Element script = script(page);
    String hash = ScriptJson.of(JsonMapper.shared().readTree(script.data())).hash();
    assertThat(FILES.get(page)).contains(" 'sha256-" + hash + "';");
  }

  @Test
  void aClaimIsNeverReviewed() {
    assertThat(FILES.values()).noneMatch(page -> page.contains("ClaimReview"));
  }

  @Test
  void noWordEndsTheScript() {
    String words = "</script><!-- & \u0000 \u0085 \u007F \uFFFF \uD83E\uDD89 \"\\ \u2028";
    String json = ScriptJson.of(new Thing.Author(words)).json();

    assertThat(json).doesNotContain("<", ">", "&", "\u0000", "\u0085", "\u007F", "\uFFFF");
    assertThat(JsonMapper.shared().readTree(json).get("name").stringValue()).isEqualTo(words);
  }

  private static void check(String page, JsonNode node) {
    String type = node.get("@type").stringValue();
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      if (!property.getKey().startsWith("@")) {
        String term = type + "." + property.getKey();
        assertThat(TERMS).as(page).containsKey(term);
        values(property.getValue()).forEach(value -> check(page, term, value));
      }
    }
  }

  private static void check(String page, String term, JsonNode value) {
    String expected = TERMS.get(term);
    switch (expected) {
      case "text" -> assertThat(value.stringValue()).as(term).isNotBlank();
      case "url" -> assertThat(URI.create(value.stringValue()).isAbsolute()).as(term).isTrue();
      case "date" -> assertThat(value.stringValue()).as(term).matches("\\d{4}(-\\d\\d){0,2}");
      case "ref" -> assertThat(value.propertyNames()).as(term).containsExactly("@id");
      default -> {
        assertThat(value.get("@type").stringValue()).as(term).isEqualTo(expected);
        check(page, value);
      }
    }
  }

  private static Stream<JsonNode> values(JsonNode value) {
    return value.isArray() ? value.valueStream() : Stream.of(value);
  }

  private static JsonNode graph(String page) {
    return JsonMapper.shared().readTree(script(page).data());
  }

  private static Element script(String page) {
    return Jsoup.parse(FILES.get(page)).expectFirst("script[type=application/ld+json]");
  }
}
