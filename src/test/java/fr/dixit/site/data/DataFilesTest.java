package fr.dixit.site.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.dixit.archive.Archive;
import fr.dixit.archive.Sketch;
import fr.dixit.archive.assembly.Archivist;
import fr.dixit.calendar.parser.EdtfParser;
import fr.dixit.claims.Attribution;
import fr.dixit.claims.Claim;
import fr.dixit.claims.Kind;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.dates.Anchor;
import fr.dixit.ingest.Metadata;
import fr.dixit.lexicon.Stance;
import fr.dixit.mentions.EntityType;
import fr.dixit.page.frame.Imprint;
import fr.dixit.page.index.Fingerprints;
import fr.dixit.page.index.Index;
import fr.dixit.site.SiteFile;
import fr.dixit.spec.Documents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataFilesTest {

  private static final Archive ARCHIVE = archive();

  @Test
  void articlesAreAsTheContractSays() throws IOException {
    assertThat(lines("articles.jsonl"))
        .containsExactly(
            compact(
                    """
                    {"id":"a","file":"a.txt","sha256":"%s","url":"articles/a.html",
                    "title":"Un \\"titre\\"","titleBasis":"stated","published":"2021-03-16",
                    "publishedBasis":"stated","outlet":"Le Quotidien",
                    "source":"https://example.org/a",
                    "captures":[{"file":"a.txt","sha256":"%<s","captured":null,
                    "outlet":"Le Quotidien","url":"https://example.org/a","archive":null}],
                    "dates":[
                    {"exact":"Hier","start":2,"end":6,"value":"2021-03-15","basis":"inferred",
                    "anchor":"publication","rule":"sketched"},
                    {"exact":"la veille","start":88,"end":97,"value":"2021-03-14",
                    "basis":"inferred",
                    "anchor":2,"rule":"sketched"}]}\
                    """)
                .formatted(ARCHIVE.articles().get(0).analysis().article().sha256()),
            compact(
                    """
                    {"id":"b","file":"b.txt","sha256":"%s","url":"articles/b.html",
                    "title":"« =Non », dit-on","titleBasis":"derived","published":null,
                    "publishedBasis":null,"outlet":null,"source":null,
                    "captures":[{"file":"b.txt","sha256":"%<s","captured":null,"outlet":null,
                    "url":null,"archive":null}],"dates":[]}\
                    """)
                .formatted(ARCHIVE.articles().get(1).analysis().article().sha256()));
  }

  @Test
  void claimsAreAsTheContractSays() throws IOException {
    String first = ARCHIVE.claims().get(0).id();
    String second = ARCHIVE.claims().get(1).id();
    assertThat(lines("claims.jsonl"))
        .containsExactly(
            compact(
                    """
                    {"id":"%s","url":"declarations/%s.html","article":"a","kind":"mixed",
                    "content":[{"exact":"Oui","start":20,"end":23},{"exact":"bien sûr",
                    "start":78,"end":86}],
                    "cue":{"exact":"a dit","start":25,"end":30},
                    "mention":{"exact":"Ana Roux","start":41,"end":49},
                    "source":{"id":"ana-roux","name":"Ana Roux","type":"person"},"role":"la maire",
                    "via":[{"id":"agence-y","name":"Agence Y"}],"said":"2021-03-15",
                    "stance":"denies",
                    "hearsay":true,"dates":["2021-03-14"],"mentions":["agence-y"],
                    "rule":"inverted-speech","confidence":"low","relations":[],"corrections":[]}\
                    """)
                .formatted(first, first),
            compact(
                    """
                    {"id":"%s","url":"declarations/%s.html","article":"b","kind":"direct",
                    "content":[{"exact":"=Non","start":2,"end":6}],"cue":null,"mention":null,
                    "source":{"id":"anonyme","name":"anonyme","type":"unknown"},"role":null,
                    "via":[],
                    "said":null,"stance":"asserts","hearsay":false,"dates":[],"mentions":[],
                    "rule":"sketched","confidence":"high","relations":[],"corrections":[]}\
                    """)
                .formatted(second, second));
  }

  @Test
  void sourcesAreAsTheContractSays() throws IOException {
    assertThat(lines("sources.jsonl"))
        .containsExactly(
            compact(
                """
                {"id":"agence-y","name":"Agence Y","type":"organization","named":true,"aliases":[],"roles":[],
                "possible":[],"joined":[],
                "claims":0,"articles":["a"],"first":"2021-03-15","last":"2021-03-15","role":null,"wikidata":null}\
                """),
            compact(
                """
                {"id":"ana-roux","name":"Ana Roux","type":"person","named":true,"aliases":[{"name":"Ana Roux","count":1}],
                "roles":[{"role":"la maire","date":"2021-03-16","last":"2021-03-16","article":"a",
                "deducedFrom":null}],"possible":[],"joined":[],"claims":1,
                "articles":["a"],"first":"2021-03-15","last":"2021-03-15","role":null,"wikidata":null}\
                """),
            compact(
                """
                {"id":"anonyme","name":"anonyme","type":"unknown","named":false,"aliases":[],"roles":[],
                "possible":[],"joined":[],
                "claims":1,
                "articles":["b"],"first":null,"last":null,"role":null,"wikidata":null}\
                """));
  }

  @Test
  void tablesOpenInASpreadsheet() throws IOException {
    assertThat(text("claims.csv"))
        .isEqualTo(
            "\uFEFFid,url,content,kind,source,sourceType,sourceId,role,via,cue,said,stance,hearsay,"
                + "confidence,rule,article,articleTitle,outlet,published,publishedBasis\r\n"
                + "%1$s,declarations/%1$s.html,Oui […] bien sûr,mixed,Ana Roux,person,ana-roux,la maire,"
                    .formatted(ARCHIVE.claims().get(0).id())
                + "Agence Y,a dit,2021-03-15,denies,true,low,inverted-speech,a,\"Un"
                + " \"\"titre\"\"\",Le Quotidien,2021-03-16,stated\r\n"
                + "%1$s,declarations/%1$s.html,'=Non,direct,anonyme,unknown,anonyme,,,,,asserts,false,"
                    .formatted(ARCHIVE.claims().get(1).id())
                + "high,sketched,b,\"« =Non », dit-on\",,,\r\n");
    assertThat(text("sources.csv"))
        .isEqualTo(
            "\uFEFFid,name,type,aliases,roles,claims,articles,first,last\r\n"
                + "agence-y,Agence Y,organization,,,0,1,2021-03-15,2021-03-15\r\n"
                + "ana-roux,Ana Roux,person,Ana Roux,la maire,1,1,2021-03-15,2021-03-15\r\n"
                + "anonyme,anonyme,unknown,,,1,1,,\r\n");
  }

  @Test
  void theDescriptionNamesEveryFileAndField() throws IOException {
    JsonNode description = JsonMapper.shared().readTree(text("datapackage.json"));
    assertThat(description.get("name").asString()).isEqualTo("archive-d-essai");
    assertThat(description.get("title").asString()).isEqualTo("Archive d’essai");
    List<String> described = new ArrayList<>();
    for (JsonNode resource : description.get("resources")) {
      String file = resource.get("path").asString();
      described.add("data/" + file);
      if (resource.has("schema")) {
        assertThat(fields(resource)).as(file).isEqualTo(keys(file));
      }
    }
    described.add("data/datapackage.json");
    assertThat(files()).extracting(SiteFile::path).containsExactlyElementsOf(described);
  }

  /** The model of W3C's Web Annotation, chapters 3.1, 4.2.4 and 4.2.5. */
  @Test
  void everyClaimIsAnAnnotationWhoseWordsStandWhereItSays() throws IOException {
    String article = ARCHIVE.articles().get(0).analysis().article().text().value();
    JsonNode annotation = JsonMapper.shared().readTree(lines("annotations.jsonl").get(0));
    assertThat(annotation.propertyNames())
        .containsExactly("@context", "id", "type", "motivation", "body", "target");
    assertThat(annotation.get("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    for (JsonNode target : annotation.get("target")) {
      JsonNode quote = target.get("selector").get(0);
      assertThat(quote.get("type").asString()).isEqualTo("TextQuoteSelector");
      assertThat(article)
          .contains(
              quote.get("prefix").asString()
                  + quote.get("exact").asString()
                  + quote.get("suffix").asString());
      JsonNode position = target.get("selector").get(1);
      assertThat(position.get("type").asString()).isEqualTo("TextPositionSelector");
      int start = article.offsetByCodePoints(0, position.get("start").asInt());
      int end = article.offsetByCodePoints(0, position.get("end").asInt());
      assertThat(article.substring(start, end)).isEqualTo(quote.get("exact").asString());
    }
    assertThat(lines("annotations.jsonl")).hasSameSizeAs(lines("claims.jsonl"));
  }

  @Test
  void thePackageIsValid() throws IOException {
    Path schemas = Path.of("../shared/schemas");
    assumeTrue(Files.exists(schemas), "no schema of data packages beside the project");
    Schema schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_7, builder -> builder.schemas(frictionless(schemas)))
            .getSchema(
                JsonMapper.shared()
                    .readTree(Files.readString(schemas.resolve("datapackage-2.0.json"))));
    assertThat(schema.validate(JsonMapper.shared().readTree("{}"))).isNotEmpty();
    assertThat(schema.validate(JsonMapper.shared().readTree(text("datapackage.json")))).isEmpty();
  }

  private static Map<String, String> frictionless(Path schemas) {
    Map<String, String> byUrl = new HashMap<>();
    for (String name : List.of("dataresource", "tabledialect", "tableschema")) {
      try {
        byUrl.put(
            "https://datapackage.org/profiles/2.0/" + name + ".json",
            Files.readString(schemas.resolve(name + "-2.0.json")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return byUrl;
  }

  @Test
  void everyOffsetCountsCodePointsOfTheArticle() throws IOException {
    String article = ARCHIVE.articles().get(0).analysis().article().text().value();
    int[] codePoints = article.codePoints().toArray();
    List<JsonNode> slices = new ArrayList<>();
    JsonMapper.shared().readTree(lines("articles.jsonl").get(0)).get("dates").forEach(slices::add);
    JsonNode claim = JsonMapper.shared().readTree(lines("claims.jsonl").get(0));
    claim.get("content").forEach(slices::add);
    slices.addAll(List.of(claim.get("cue"), claim.get("mention")));
    assertThat(slices)
        .hasSize(6)
        .allSatisfy(
            slice -> {
              int start = slice.get("start").asInt();
              int end = slice.get("end").asInt();
              assertThat(new String(codePoints, start, end - start))
                  .isEqualTo(slice.get("exact").asString());
            });
  }

  @Test
  void theLocaleChangesNoByte() throws IOException {
    List<String> expected = contents();
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(contents()).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void anEmptyArchiveHasEmptyTables() throws IOException {
    Archive empty = new Archive(List.of(), List.of(), List.of(), List.of(), List.of());
    List<SiteFile> files = of(empty, Imprint.titled("Vide"));
    assertThat(content(files.get(0))).isEmpty();
    assertThat(content(files.get(4)))
        .isEqualTo("\uFEFFid,name,type,aliases,roles,claims,articles,first,last\r\n");
  }

  private static Archive archive() {
    Sketch a =
        new Sketch(
            "a",
            "\uD835\uDC00 Hier, un « vrai « Oui, a dit la maire, Ana Roux, à l’Agence Y, qui la "
                + "cite, bien sûr, la veille ».\r\n");
    a.metadata(
            new Metadata(
                "Un \"titre\"",
                EdtfParser.parse("2021-03-16"),
                "Le Quotidien",
                "https://example.org/a",
                null,
                null,
                null))
        .entity("Ana Roux", EntityType.PERSON, "la maire")
        .entity("Agence Y", EntityType.ORGANIZATION)
        .mention("Ana Roux", 0)
        .date("Hier", "2021-03-15", new Anchor.Publication())
        .date("la veille", "2021-03-14", new Anchor.Mention(a.span("Hier")))
        .claim(
            "Oui", new Attribution.Named(a.span("Ana Roux"), a.entity(0), null), c -> rich(c, a));
    Sketch b = new Sketch("b", "« =Non », dit-on.");
    b.claim("=Non", new Attribution.Anonymous(null));
    return Archivist.archive(Stream.of(a, b).map(Sketch::analysis).toList(), Documents.LEXICON);
  }

  private static Claim rich(Claim c, Sketch a) {
    return new Claim(
        c.id(),
        Kind.MIXED,
        List.of(a.span("Oui"), a.span("bien sûr")),
        a.span("a dit"),
        c.attribution(),
        List.of(a.entity(1)),
        null,
        EdtfParser.parse("2021-03-15"),
        Stance.DENIES,
        true,
        List.of(a.date(1)),
        List.of(a.entity(1)),
        "inverted-speech",
        Confidence.LOW);
  }

  private static List<SiteFile> of(Archive archive, Imprint imprint) {
    Index index = new Index(archive, imprint);
    return new DataFiles(archive, index.map(), new Fingerprints(index), imprint).files();
  }

  private static List<SiteFile> files() {
    return of(ARCHIVE, Imprint.titled("Archive d’essai"));
  }

  private static List<String> contents() throws IOException {
    List<String> contents = new ArrayList<>();
    for (SiteFile file : files()) {
      contents.add(content(file));
    }
    return contents;
  }

  private static List<String> lines(String file) throws IOException {
    return text(file).lines().toList();
  }

  private static String text(String name) throws IOException {
    SiteFile file =
        files().stream().filter(f -> f.path().equals("data/" + name)).findFirst().orElseThrow();
    return content(file);
  }

  private static String content(SiteFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.content().writeTo(out);
    return out.toString(UTF_8);
  }

  private static String compact(String json) {
    return json.replace("\n", "");
  }

  private static List<String> fields(JsonNode resource) {
    List<String> fields = new ArrayList<>();
    resource.get("schema").get("fields").forEach(field -> fields.add(field.get("name").asString()));
    return fields;
  }

  private static List<String> keys(String file) {
    return switch (file) {
      case "articles.jsonl" -> components(ArticleRow.class);
      case "claims.jsonl" -> components(ClaimRow.class);
      case "sources.jsonl" -> components(SourceRow.class);
      case "claims.csv" -> columns(ClaimTable.TABLE);
      case "sources.csv" -> columns(SourceTable.TABLE);
      default -> List.of();
    };
  }

  private static List<String> components(Class<? extends Record> row) {
    return Stream.of(row.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  private static List<String> columns(Table<?> table) {
    return table.columns().stream().map(Table.Column::name).toList();
  }
}
