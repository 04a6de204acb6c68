package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.archive.Analysis;
import fr.dixit.calendar.Edtf;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.folder.SeedFolder;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages of 19 outlets as they were saved, whose publication dates people have looked up. */
class RealPagesTest {

  private static final Path PAGES = Path.of("../shared/html");

  /** Of 19; one outlet prints another day than it states, and one the day after. */
  private static final int DATED = 18;

  private static final Map<String, Analysis> ANALYSES = new LinkedHashMap<>();

  @BeforeAll
  static void read() {
    Assumptions.assumeTrue(Files.isDirectory(PAGES), "no real pages in " + PAGES);
    Analyst analyst = new Analyst(Lexicon.load());
    new SeedFolder(PAGES)
        .read().ingest().articles().stream()
            .map(analyst::analyse)
            .forEach(analysis -> ANALYSES.put(analysis.article().file(), analysis));
  }

  @Test
  void arePublishedWhenTheyWere() throws IOException {
    List<String> wrong = new ArrayList<>();
    JsonNode gold =
        JsonMapper.shared().readTree(Files.readString(PAGES.resolve("gold_dates.json")));
    for (JsonNode page : gold) {
      String file = page.path("file").stringValue();
      Edtf published = ANALYSES.get(file).dated().publication().value();
      if (!page.path("gold_date").stringValue().equals(Objects.toString(published))) {
        wrong.add(file + " is " + page.path("gold_date") + " but was read as " + published);
      }
    }
    assertThat(gold.size() - wrong.size()).as("%s", wrong).isGreaterThanOrEqualTo(DATED);
  }

  @Test
  void giveTheirWholeArticleAndNothingElse() throws IOException {
    Path list = Path.of("src/test/resources/fr/dixit/ingest/html/real-pages.tsv");
    List<String> expected =
        Files.readAllLines(list).stream().filter(line -> !line.startsWith("#")).toList();
    assertThat(ANALYSES).hasSameSizeAs(expected);
    for (String line : expected) {
      String[] words = line.split("\t");
      List<String> prose = prose(ANALYSES.get(words[0]));
      assertThat(prose.get(0)).as(line).containsPattern(start(words[1]));
      assertThat(prose.get(prose.size() - 1)).as(line).containsPattern(end(words[2]));
    }
  }

  /** The words; one page prints a full stop before its first sentence. */
  private static Pattern start(String words) {
    return Pattern.compile("^(\\. )?" + Pattern.quote(words));
  }

  /** The words and at most a final mark or two. */
  private static Pattern end(String words) {
    return Pattern.compile(Pattern.quote(words) + "[\\h.…!?]{0,4}$");
  }

  /** The paragraphs in which the article itself speaks. */
  private static List<String> prose(Analysis analysis) {
    Article article = analysis.article();
    return analysis.paragraphs().stream()
        .filter(span -> article.kindAt(span.start()).isProse())
        .map((Span span) -> article.text().slice(span))
        .toList();
  }
}
