package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.evaluate.GoldArticle;
import fr.dixit.evaluate.GoldFolder;
import fr.dixit.ingest.Rights;
import fr.dixit.page.words.Language;
import fr.dixit.page.words.MeasuredFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the README's samples to be true. Its commands are run by {@code src/it/readme}. */
class ReadmeTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;
  private final String readme = read(Path.of("README.md"));

  @Test
  void theSentenceGivesTheClaim() {
    String sentence =
        one("(?m)((?:^> .*\n)+)").replaceAll("(?m)^> ", "").replace('\n', ' ').strip();
    assertThat(read(Path.of("seeds/000_ebd5745145db4e85.txt"))).contains(sentence);

    build(Path.of("seeds"), null);

    JsonNode claim = JSON.readTree(sample("json"));
    String content = claim.at("/content/0/exact").asString();
    assertThat(sentence).contains(content);
    assertThat(read(folder.resolve("site/data/claims.jsonl")).lines().map(JSON::readTree))
        .filteredOn(line -> line.at("/content/0/exact").asString().equals(content))
        .singleElement()
        .satisfies(
            line ->
                claim
                    .properties()
                    .forEach(key -> assertThat(line.get(key.getKey())).isEqualTo(key.getValue())));
  }

  @Test
  void theSidecarIsUnderstood() throws IOException {
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    Files.writeString(seeds.resolve("NAME.txt"), "Le pont est fermé.");
    Files.writeString(seeds.resolve("NAME.yaml"), sample("yaml"));

    build(seeds, null);

    JsonNode article = JSON.readTree(read(folder.resolve("site/data/articles.jsonl")));
    assertThat(article.get("title").asString()).isEqualTo("Le pont de la Douane fermé tout l’été");
    assertThat(article.get("published").asString()).isEqualTo("2024-06-13");
  }

  @Test
  void theVerbStandsInTheLexicon() {
    assertThat(read(Path.of("src/main/resources/fr/dixit/lexicon/reporting-verbs.tsv")))
        .contains("\n" + sample("tsv"));
  }

  @Test
  void theFiguresAreThoseOfTheMethodPage() {
    String section = one("(?s)## How well it reads\n(.*?)\n## ").replace('\n', ' ');
    assertThat(section)
        .contains(figure("articles", "%.0f") + " press articles")
        .contains("marked " + figure("claims", "%.0f") + " claims")
        .contains(
            String.join(
                " | ",
                "| claims, with the right source",
                figure("attributed-precision"),
                figure("attributed-recall"),
                figure("attributed-f1")))
        .contains("| claims, at least half of their words | | | " + figure("lenient-f1"))
        .contains("| claims, to the letter | | | " + figure("strict-f1"))
        .contains("| dates | | | " + figure("dates-f1"))
        .contains("Of the claims found, " + figure("source") + " have the right source")
        .contains(figure("kind") + " are rightly told")
        .contains(figure("cue") + " have the right reporting words")
        .contains(figure("date-values") + " have the right value");
  }

  @Test
  void theAnnotationIsUnderstood() throws IOException {
    Files.writeString(
        folder.resolve("NAME.txt"), "« Le pont ouvrira mardi », a promis Anne Le Goff.");
    Files.writeString(folder.resolve("NAME.gold.json"), sample("json5").replaceAll("//.*", ""));

    GoldArticle gold = new GoldFolder(folder).read().get(0);

    assertThat(gold.claims()).hasSize(1);
    assertThat(gold.dates()).hasSize(1);
  }

  @Test
  void theTemplateReplacesTheBuiltInOne() throws IOException {
    Path templates = Files.createDirectory(folder.resolve("my-templates"));
    Files.writeString(templates.resolve("source-item.mustache"), sample("mustache"));

    build(Path.of("seeds"), templates);

    assertThat(read(folder.resolve("site/index.html")))
        .containsPattern("<p class=\"voice\"><a href=\"[^\"]+\">[^<]+</a></p>");
  }

  @Test
  void theThemeChangesEveryPage() throws IOException {
    Path templates = Files.createDirectory(folder.resolve("my-templates"));
    Files.writeString(templates.resolve("theme.yaml"), sample("yml"));

    new Dixit(
            new Settings(
                Path.of("seeds"),
                folder.resolve("site"),
                templates,
                null,
                null,
                Rights.FULL,
                true,
                null),
            new Silence())
        .generate();

    assertThat(read(folder.resolve("site/methode.html")))
        .contains(" · Les mots du fleuve</title>")
        .contains(">LMF · les mots du fleuve</a>")
        .contains("<p>Tenu par l’association des riverains.</p>")
        .contains("<link rel=\"canonical\" href=\"https://example.org/mots/methode.html\">");
    assertThat(read(folder.resolve("site/assets/dixit.css"))).contains("--accent: #7a1f5c;");
    assertThat(read(folder.resolve("site/sitemap.xml")))
        .contains("<loc>https://example.org/mots/methode.html</loc>");
  }

  @Test
  void everyFolderIsThere() {
    assertThat(all("(?m)^\\| `([^` ]*/[^` ]*)` \\|"))
        .hasSizeGreaterThan(5)
        .allSatisfy(this::exists);
    assertThat(all("\\]\\((?!https?:)([^)]+)\\)")).isNotEmpty().allSatisfy(this::exists);
  }

  @Test
  void integrationRunsTheSameTests() {
    String command = one("(?s)## Test it\n\n```sh\n(.*?)\n```");
    assertThat(read(Path.of(".ci/run")).lines()).contains(command);
  }

  @Test
  void everyDependencyHasItsLicence() {
    String licences = readme.substring(readme.indexOf("## Licences"));
    String runtime = read(Path.of("pom.xml")).replaceAll("(?s)<profiles>.*</profiles>", "");
    assertThat(runtime.split("<dependency>"))
        .filteredOn(entry -> entry.contains("<artifactId>") && !entry.contains("<scope>"))
        .filteredOn(entry -> !entry.startsWith("<?xml"))
        .extracting(entry -> entry.replaceAll("(?s).*?<artifactId>(.*?)<.*", "`$1`"))
        .hasSizeGreaterThan(5)
        .allSatisfy(artifact -> assertThat(licences).contains(artifact));
  }

  private void exists(String path) {
    assertThat(Path.of(path)).exists();
  }

  private void build(Path seeds, Path templates) {
    Settings settings =
        new Settings(
            seeds, folder.resolve("site"), templates, "Dixit", null, Rights.FULL, true, null);
    new Dixit(settings, new Silence()).generate();
  }

  private static String figure(String name) {
    return figure(name, "%.2f");
  }

  private static String figure(String name, String format) {
    return String.format(
        Locale.ROOT, format, MeasuredFigures.in(Language.FRENCH).get(name).value());
  }

  private String sample(String language) {
    return one("(?s)```" + language + "\n(.*?)```");
  }

  private String one(String regex) {
    List<String> found = all(regex);
    assertThat(found).as(regex).isNotEmpty();
    return found.get(0);
  }

  private List<String> all(String regex) {
    return Pattern.compile(regex).matcher(readme).results().map(found -> found.group(1)).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static final class Silence implements Listener {
    @Override
    public void progress(String words) {}

    @Override
    public void diagnostic(Diagnostic diagnostic) {
      throw new AssertionError(diagnostic);
    }
  }
}
