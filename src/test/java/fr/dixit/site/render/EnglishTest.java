package fr.dixit.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.lexicon.table.Table;
import fr.dixit.page.words.Language;
import fr.dixit.page.words.Translation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everything that the site says in French has its line in {@code site/english.tsv}. */
class EnglishTest {

  private static final Path TEMPLATES = Path.of("templates");
  private static final Translation ENGLISH = Translation.into(Language.ENGLISH);

  /** A class of the style sheet, or a name of code, is the same in every language. */
  private static final Pattern CODE =
      Pattern.compile("\\{\\{\\$(kind|scripts)\\}\\}.*?\\{\\{/\\1\\}\\}|<code>[^<]*</code>");

  private static final Pattern WORDS = Pattern.compile("[\\p{L}«»:]");

  /** Where each run of words stands. */
  private static final List<String> PLACES = new ArrayList<>();

  private static final List<String> RUNS = new ArrayList<>();

  @BeforeAll
  static void readTemplatesAndTables() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".mustache")).sorted().toList()) {
        if (!file.endsWith("feed.mustache")) {
          readTemplate(file);
        }
      }
    }
    readTable("site/labels.tsv", "key");
    readTable("site/rules.tsv", "rule");
    Table.load("site/figures.tsv", "figure", "value", "text")
        .rows()
        .forEach(row -> add(row.text("text"), "figures.tsv, " + row.text("figure")));
  }

  private static void readTemplate(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String place = file + ":" + (i + 1);
      String line = CODE.matcher(lines.get(i)).replaceAll("<br>");
      TemplateWords.replace(
          line,
          run -> {
            add(run, place);
            return run;
          });
    }
  }

  private static void readTable(String table, String key) {
    Table.load(table, key, "text")
        .rows()
        .forEach(row -> add(row.text("text"), table + ", " + row.text(key)));
  }

  private static void add(String run, String place) {
    String words = Translation.key(run);
    if (WORDS.matcher(words.replaceAll("&#?\\w+;", "")).find()) {
      RUNS.add(words);
      PLACES.add(place);
    }
  }

  @Test
  void allWordsHaveTheirEnglish() {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < RUNS.size(); i++) {
      if (ENGLISH.find(RUNS.get(i)) == null) {
        missing.add(PLACES.get(i) + ": " + RUNS.get(i));
      }
    }
    assertThat(missing).as("without a line in lexicon/site/english.tsv").isEmpty();
  }

  @Test
  void allEnglishIsSaid() {
    Set<String> said = new HashSet<>();
    RUNS.forEach(run -> said.add(run.substring(0, 1).toLowerCase(Locale.ROOT) + run.substring(1)));
    said.addAll(RUNS);
    assertThat(Table.load("site/english.tsv", "french", "english").rows())
        .extracting(row -> row.text("french"))
        .filteredOn(french -> !said.contains(Translation.key(french)))
        .as("said nowhere")
        .isEmpty();
  }

  @Test
  void wordsBetweenTagsAreTranslatedAndNamesOfCodeAreNot() {
    String template =
        "<p class=\"citation\" title=\"Article suivant\">{{#source}}Publié le\n"
            + "{{>when}}{{/source}} : <b data-open=\"«&#8239;\">Rubriques</b></p>";
    assertThat(TemplateWords.translate(template, ENGLISH))
        .isEqualTo(
            "<p class=\"citation\" title=\"Next article\">{{#source}}Published\n"
                + "{{>when}}{{/source}}: <b data-open=\"“\">Sections</b></p>");
  }

  @Test
  void attributesWithSectionsAreTranslatedInParts() {
    assertThat(
            TemplateWords.translate(
                "{{<layout}}<a aria-label=\"Déclaration {{number}} dans le texte\">", ENGLISH))
        .isEqualTo("{{<layout}}<a aria-label=\"Claim {{number}} in the text\">");
  }

  @Test
  void whatTheTableDoesNotHaveStays() {
    assertThat(TemplateWords.translate("<p>Tenu par {{name}}</p>", ENGLISH))
        .isEqualTo("<p>Tenu par {{name}}</p>");
  }

  @Test
  void frenchIsLeftAsItIs() {
    String template = "<p>Publié le {{>when}}</p>";
    assertThat(TemplateWords.translate(template, Translation.into(Language.FRENCH)))
        .isSameAs(template);
  }
}
