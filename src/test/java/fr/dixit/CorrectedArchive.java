package fr.dixit;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.ingest.Rights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What comes of an archive with corrections, as lines that a person can read. */
final class CorrectedArchive {

  private final Path seeds;
  private final Path site;
  private final List<String> lines = new ArrayList<>();

  private CorrectedArchive(Path seeds, Path site) {
    this.seeds = seeds;
    this.site = site;
  }

  static CorrectedArchive of(Path seeds, Path site) throws IOException {
    CorrectedArchive archive = new CorrectedArchive(seeds, site);
    archive.build();
    return archive;
  }

  private void build() throws IOException {
    List<String> said = new ArrayList<>();
    DixitException stopped = failure(false, said);
    if (stopped == null) {
      section("claims", rows("claims.jsonl").flatMap(CorrectedArchive::claim));
      section("sources", rows("sources.jsonl").map(CorrectedArchive::source));
      section("corrections.html", told());
    }
    section("said", said.stream().map(line -> line.replace(seeds + "/", "")));
    section("build", Stream.of(stopped == null ? strictly() : "stops: " + reason(stopped)));
  }

  private String strictly() {
    DixitException strict = failure(true, new ArrayList<>());
    return strict == null ? "succeeds" : "fails under --strict: " + reason(strict);
  }

  private String reason(DixitException stopped) {
    return stopped.getMessage().replace(seeds.toString(), "seeds");
  }

  private @Nullable DixitException failure(boolean strict, List<String> said) {
    Settings settings = new Settings(seeds, site, null, "T", null, Rights.FULL, strict, null);
    try {
      new Dixit(settings, new Recorder(said)).generate();
      return null;
    } catch (DixitException e) {
      return e;
    }
  }

  private void section(String name, Stream<String> content) {
    lines.add("== " + name);
    content.forEach(lines::add);
  }

  private Stream<JsonNode> rows(String file) throws IOException {
    return Files.readAllLines(site.resolve("data").resolve(file)).stream()
        .map(JsonMapper.shared()::readTree);
  }

  private static Stream<String> claim(JsonNode row) {
    String words =
        elements(row.path("content"))
            .map(part -> part.path("exact").stringValue())
            .reduce((one, next) -> one + " […] " + next)
            .orElseThrow();
    String said = row.path("said").isNull() ? "" : ", " + row.path("said").stringValue();
    return Stream.concat(
        Stream.of(
            "%s %s, %s%s: %s"
                .formatted(
                    row.path("id").stringValue(),
                    row.path("kind").stringValue(),
                    row.path("source").path("name").stringValue(),
                    said,
                    words)),
        elements(row.path("relations")).map(CorrectedArchive::relation));
  }

  private static String relation(JsonNode relation) {
    return "  %s %s%s"
        .formatted(
            relation.path("type").stringValue(),
            relation.path("claim").stringValue(),
            relation.path("proposed").booleanValue() ? ", proposed" : "");
  }

  private static String source(JsonNode row) {
    return Stream.of("id", "type", "name", "role", "wikidata")
        .map(row::path)
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue)
        .reduce((one, next) -> one + ", " + next)
        .orElseThrow();
  }

  private Stream<String> told() throws IOException {
    return Jsoup.parse(Files.readString(site.resolve("corrections.html")))
        .select("ul.amendments li")
        .eachText()
        .stream();
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }

  private record Recorder(List<String> said) implements Listener {
    @Override
    public void progress(String words) {}

    @Override
    public void diagnostic(Diagnostic diagnostic) {
      said.add(diagnostic.toString());
    }
  }
}
