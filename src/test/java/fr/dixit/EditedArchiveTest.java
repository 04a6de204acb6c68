package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Articles that share sources, subjects, dates and words, edited at random: what a page shows of
 * others must change with them, and nothing else be made again.
 */
class EditedArchiveTest {

  private static final int ARTICLES = 7;
  private static final int FEW = 12;
  private static final int MANY = 200;
  private static final long SEED = 88;

  /** Letters of a claim's id. */
  private static final int CLAIM_ID = 12;

  private static final List<String> SENTENCES =
      List.of(
          "« Le pont de Lormont ouvrira au printemps », a déclaré la maire, Jeanne Roussel.",
          "« Le pont de Lormont n'ouvrira pas au printemps », a démenti le préfet, Paul Garnier.",
          "Selon Jeanne Roussel, le chantier a coûté # millions d'euros.",
          "Paul Garnier a répondu à Jeanne Roussel que le chantier avait coûté 9 millions d'euros.",
          "« La gare de Cenon fermera le 1# mai 2024 », a annoncé mercredi Paul Garnier.",
          "Mme Roussel a dit le 2# avril 2024 que la Russie et la Turquie financeraient la gare.",
          "Le porte-parole de la Région, Marc Vidal, a affirmé que # trains seraient supprimés.",
          "« Nous voulons # trains de plus », a demandé un voyageur.",
          "La Région assure, d'après l'agence Tarn Presse, que les trains rouleront encore.",
          "Marc Vidal a accusé Paul Garnier d'avoir menti en mars 202#.",
          "Il a neigé sur la ligne # en janvier 202#.");

  /** Of a page, of a part, of a part of parts, and of what all pages share. */
  private static final List<String> TEMPLATES =
      List.of(
          "claim.mustache",
          "feed.mustache",
          "claim-item.mustache",
          "when.mustache",
          "layout.mustache");

  @TempDir Path folder;
  private Workbench bench;

  @BeforeEach
  void inputs() throws IOException {
    bench = new Workbench(folder);
    Random random = new Random(SEED);
    for (int i = 0; i < ARTICLES; i++) {
      bench.seed("article" + i + ".txt", text(random));
    }
  }

  @Test
  void afterAnyEditTheSiteIsThatOfABuildFromNothing() throws IOException {
    edit(FEW, bench::build);
  }

  @Test
  void aProcessThatBuildsAgainAndAgainMixesNothingUp() throws IOException {
    edit(FEW, bench::buildAgain);
  }

  @Test
  @Tag("slow")
  void afterManyEditsToo() throws IOException {
    edit(MANY, bench::build);
  }

  @Test
  @Tag("slow")
  void norDoesItAfterMany() throws IOException {
    edit(MANY, bench::buildAgain);
  }

  @Test
  void onlyPagesThatShowAnArticleAreWrittenWhenItChanges() throws IOException {
    bench.seed("loin.txt", "« Il pleut à Brest », a dit Yann Le Goff, pêcheur.");
    bench.build();
    Map<Path, FileTime> before = ages();

    bench.seed("loin.txt", "« Il neige à Brest », a dit Yann Le Goff, pêcheur.");
    Summary summary = bench.build();

    Map<Path, FileTime> after = ages();
    assertThat(summary.published().written())
        .isEqualTo((int) after.keySet().stream().filter(f -> isNew(f, before, after)).count());
    assertThat(after.keySet().stream().filter(f -> isNew(f, before, after)))
        .noneMatch(file -> file.endsWith("article0.html") || file.endsWith("marc-vidal.html"));
    assertThat(bench.contents("site")).isEqualTo(bench.fromNothing(0));
  }

  @Test
  void onlyPagesOfATemplateAreWrittenWhenItChanges() throws IOException {
    bench.build();
    Map<Path, FileTime> before = ages();

    bench.template("claim.mustache", text -> text.replace("{{$main}}", "{{$main}}<!-- 1 -->"));
    bench.build();

    Map<Path, FileTime> after = ages();
    assertThat(after.keySet().stream().filter(file -> isNew(file, before, after)))
        .isNotEmpty()
        .allMatch(file -> file.getParent().endsWith("declarations"));
    assertThat(bench.contents("site")).isEqualTo(bench.fromNothing(0));
  }

  @Test
  void ofATemplateThatChangesHowTagsLookNothingIsSpared() throws IOException {
    String other = "{{=<% %>=}}<%>when%><%={{ }}=%>";
    bench.template("when.mustache", text -> "un");
    bench.template("claim.mustache", text -> text.replace("{{$main}}", "{{$main}}" + other));
    bench.build();

    bench.template("when.mustache", text -> "deux");
    bench.build();

    assertThat(bench.contents("site")).isEqualTo(bench.fromNothing(0));
  }

  private static boolean isNew(Path file, Map<Path, FileTime> before, Map<Path, FileTime> after) {
    return !after.get(file).equals(before.get(file));
  }

  private Map<Path, FileTime> ages() throws IOException {
    Path site = folder.resolve("site");
    try (var files = Files.walk(site)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith(".dixit-"))
          .collect(Collectors.toMap(file -> file, EditedArchiveTest::age));
    }
  }

  private static FileTime age(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void edit(int edits, Runnable build) throws IOException {
    Random random = new Random(SEED);
    build.run();
    for (int i = 0; i < edits; i++) {
      String edit = edit(random);
      build.run();
      assertThat(changed(bench.contents("site"), bench.fromNothing(i)))
          .as("edit %d: %s", i, edit)
          .isEmpty();
    }
  }

  /** Paths of what differs: the contents would fill a screen. */
  private static TreeSet<String> changed(Map<String, String> one, Map<String, String> other) {
    TreeSet<String> paths = new TreeSet<>(one.keySet());
    paths.addAll(other.keySet());
    paths.removeIf(path -> one.containsKey(path) && one.get(path).equals(other.get(path)));
    return paths;
  }

  private String edit(Random random) throws IOException {
    int number = random.nextInt(ARTICLES + 3);
    String name = "article" + number;
    switch (random.nextInt(14)) {
      case 0, 1, 2:
        return bench.seed(name + ".txt", text(random));
      case 3:
        Files.deleteIfExists(folder.resolve("seeds/" + name + ".txt"));
        Files.deleteIfExists(folder.resolve("seeds/" + name + ".yaml"));
        return name + " goes";
      case 4:
        return sidecar(name, "published: 2024-04-" + (10 + random.nextInt(20)) + "\n");
      case 5:
        return sidecar(name, "title: Titre " + random.nextInt(9) + "\noutlet: Journal " + number);
      case 6:
        return sidecar(name, "rights: " + List.of("full", "excerpt").get(random.nextInt(2)) + "\n");
      case 7, 8:
        return sidecar(name, correction(name, random));
      case 9:
        return archive("- source: Jeanne Roussel\n  name: Jeanne Roussel-" + name(random) + "\n");
      case 10, 11:
        return template(random);
      case 12:
        return archive("- source: Paul Garnier\n  role: préfet " + random.nextInt(9) + "\n");
      default:
        return archive("- same: [Marc Vidal, " + name(random) + "]\n");
    }
  }

  /** Of a claim that the article has, or of one that it lacks. */
  private String correction(String article, Random random) throws IOException {
    List<String> claims;
    try (Stream<String> rows = Files.lines(folder.resolve("site/data/claims.jsonl"))) {
      claims =
          rows.filter(row -> row.contains("\"article\":\"" + article + "\""))
              .map(row -> row.substring(row.indexOf("c-"), row.indexOf("c-") + CLAIM_ID))
              .toList();
    }
    String claim = claims.isEmpty() ? null : claims.get(random.nextInt(claims.size()));
    String add = "add: Rien de neuf\n  source: Marc Vidal";
    return "corrections:\n- "
        + switch (claim == null ? 2 : random.nextInt(3)) {
          case 0 -> "reject: " + claim;
          case 1 -> "claim: " + claim + "\n  source: Paul Garnier";
          default -> add;
        }
        + "\n";
  }

  private String sidecar(String name, String content) throws IOException {
    return Files.exists(folder.resolve("seeds/" + name + ".txt"))
        ? bench.seed(name + ".yaml", content)
        : name + " is not there";
  }

  /** Adds words to a template, or takes it back. */
  private String template(Random random) throws IOException {
    String name = TEMPLATES.get(random.nextInt(TEMPLATES.size()));
    if (random.nextInt(3) == 0) {
      Files.deleteIfExists(folder.resolve("templates").resolve(name));
      return name + " is the built-in one";
    }
    bench.template(name, text -> text.strip() + " " + random.nextInt(9) + "\n");
    return name + " has other words";
  }

  private String archive(String corrections) throws IOException {
    return bench.seed("archive.yaml", "corrections:\n" + corrections);
  }

  private static String name(Random random) {
    return List.of("Petit", "Paul Garnier", "la Région").get(random.nextInt(3));
  }

  /** Some of the sentences, in any order, a paragraph each; the last may be a claim by hand. */
  private static String text(Random random) {
    return Arrays.stream(random.ints(1 + random.nextInt(5), 0, SENTENCES.size()).toArray())
        .mapToObj(SENTENCES::get)
        .map(sentence -> sentence.replace("#", String.valueOf(2 + random.nextInt(3))))
        .collect(Collectors.joining("\n\n", "", "\n\nRien de neuf sur la ligne.\n"));
  }
}
