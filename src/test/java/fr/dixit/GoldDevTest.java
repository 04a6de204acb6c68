package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.evaluate.Figures;
import fr.dixit.evaluate.Score;
import fr.dixit.ingest.Rights;
import fr.dixit.page.words.Language;
import fr.dixit.page.words.MeasuredFigures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures on press articles, which cannot be part of the project. */
class GoldDevTest {

  private static final Path SHARED = Path.of("../shared");
  private static final Path GOLD = SHARED.resolve("gold/dev");

  private static Figures figures;
  @TempDir Path folder;

  @BeforeAll
  static void evaluate() {
    assumeTrue(Files.isDirectory(GOLD), "skipped: " + GOLD + " is not there");
    figures = new Evaluator(GOLD).evaluate().figures();
  }

  @Test
  void theReferenceScorerGivesTheSameFiguresForTheSameSite() throws Exception {
    assumeTrue(canRun("python3", "--version"), "skipped: python3 is not there");
    Path seeds = folder.resolve("seeds");
    Path site = folder.resolve("site");
    python("make_seeds.py", GOLD.toString(), seeds.toString());
    new Dixit(
            new Settings(seeds, site, null, "Dixit", null, Rights.FULL, true, null), new Silence())
        .generate();
    Path predictions = folder.resolve("predictions.jsonl");
    Files.writeString(predictions, python("predictions.py", site.toString()));

    JsonNode reference =
        JsonMapper.shared()
            .readTree(python("score_claims.py", GOLD.toString(), predictions.toString(), "--json"));

    assertThat(figures.articles()).isEqualTo(reference.get("articles").asInt());
    assertThat(figures.lenient().gold()).isEqualTo(reference.get("gold_claims").asInt());
    assertThat(figures.lenient().found()).isEqualTo(reference.get("predicted_claims").asInt());
    same(figures.attributed(), reference.get("attributed"));
    same(figures.lenient(), reference.get("lenient"));
    same(figures.strict(), reference.get("strict"));
    same(figures.source().ratio(), reference.get("source_acc"));
    same(figures.kind().ratio(), reference.get("kind_acc"));
    same(figures.cue().ratio(), reference.get("cue_acc"));
    same(figures.said().ratio(), reference.get("said_acc"));
    assertThat(figures.said().of()).isEqualTo(reference.get("said_gold").asInt());
    same(figures.dates(), reference.get("date_span"));
    assertThat(figures.dates().gold()).isEqualTo(reference.get("gold_dates").asInt());
    same(figures.values().ratio(), reference.get("date_value_acc"));
  }

  /** Neither above what is measured, but for a claim or so, nor long below: none goes stale. */
  @Test
  void thePublishedFiguresAreThoseMeasured() {
    assertThat(MeasuredFigures.in(Language.FRENCH).all())
        .allSatisfy(
            published -> {
              double measured = measured(published.name());
              boolean count = measured > 1;
              assertThat(published.value())
                  .as("%s in figures.tsv, measured %.4f", published.name(), measured)
                  .isLessThanOrEqualTo(measured + (count ? 0 : 0.005))
                  .isGreaterThan(measured - (count ? 1 : 0.02));
            });
  }

  private static double measured(String name) {
    return switch (name) {
      case "articles" -> figures.articles();
      case "claims" -> figures.lenient().gold();
      case "attributed-precision" -> figures.attributed().precision();
      case "attributed-recall" -> figures.attributed().recall();
      case "attributed-f1" -> figures.attributed().f1();
      case "lenient-f1" -> figures.lenient().f1();
      case "strict-f1" -> figures.strict().f1();
      case "source" -> figures.source().ratio();
      case "kind" -> figures.kind().ratio();
      case "cue" -> figures.cue().ratio();
      case "dates-f1" -> figures.dates().f1();
      case "date-values" -> figures.values().ratio();
      default -> throw new AssertionError("nobody measures " + name);
    };
  }

  private static void same(Score score, JsonNode reference) {
    same(score.precision(), reference.get("P"));
    same(score.recall(), reference.get("R"));
    same(score.f1(), reference.get("F"));
  }

  private static void same(double figure, JsonNode reference) {
    assertThat(figure).isEqualTo(reference.asDouble(), within(1e-12));
  }

  private static String python(String tool, String... arguments) throws Exception {
    String[] command = new String[arguments.length + 2];
    command[0] = "python3";
    command[1] = SHARED.resolve("tools").resolve(tool).toString();
    System.arraycopy(arguments, 0, command, 2, arguments.length);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("status of %s", tool).isZero();
    return out;
  }

  private static boolean canRun(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static final class Silence implements Listener {
    @Override
    public void progress(String words) {}

    @Override
    public void diagnostic(Diagnostic diagnostic) {}
  }
}
