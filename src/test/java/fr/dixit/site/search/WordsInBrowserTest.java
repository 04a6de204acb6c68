package fr.dixit.site.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is asked in the browser is cut, folded and stemmed as the index was. */
class WordsInBrowserTest {

  private static final Path RAW = Path.of("../shared/articles/raw.jsonl");
  private static final Path OWN = Path.of("src/test/resources/fr/dixit/site/search/words.txt");

  private static final Words WORDS = new Words(Set.of());

  private static SearchScripts scripts;

  @BeforeAll
  static void start() {
    scripts = new SearchScripts();
  }

  @AfterAll
  static void stop() {
    scripts.close();
  }

  @Test
  void ownWordsHaveTheSameStems() throws IOException {
    List<String> words = Files.readAllLines(OWN);
    assertThat(words).hasSizeGreaterThan(100);
    assertThat(disagreements(words)).isEmpty();
  }

  @Test
  void everyLetterOfEuropeFoldsAlike() {
    List<String> letters =
        IntStream.range(0, 0x2000)
            .filter(Character::isLetterOrDigit)
            .mapToObj(c -> "xa" + Character.toString(c) + "e")
            .toList();
    assertThat(disagreements(letters)).isEmpty();
  }

  @Test
  void everyWordOfThePressHasTheSameStem() throws IOException {
    assumeTrue(Files.exists(RAW), "needs the articles beside the project");
    assertThat(disagreements(wordsOfThePress())).isEmpty();
  }

  @Test
  void everyWordOfThePressIsFoundUnderItsFirstLetters() throws IOException {
    assumeTrue(Files.exists(RAW), "needs the articles beside the project");
    List<Word> lost =
        wordsOfThePress().stream()
            .flatMap(run -> java(run).stream())
            .filter(word -> !isLookedUp(word))
            .toList();
    assertThat(lost).isEmpty();
  }

  /** The ranges of stems that index.js reads. */
  private static boolean isLookedUp(Word word) {
    String form = word.form();
    return word.stem().startsWith(form.substring(0, Math.min(2, form.length())))
        || word.stem().equals(form.substring(0, 1));
  }

  private static Set<String> wordsOfThePress() throws IOException {
    Set<String> runs = new TreeSet<>();
    try (Stream<String> lines = Files.lines(RAW, StandardCharsets.UTF_8)) {
      lines
          .map(line -> JsonMapper.shared().readTree(line).get("text").asString())
          .forEach(text -> runs.addAll(List.of(text.split("[^\\p{L}\\p{M}\\p{Nd}]+"))));
    }
    return runs;
  }

  private static String disagreements(Iterable<String> runs) {
    List<String> found = new ArrayList<>();
    for (String run : runs) {
      List<Word> java = java(run);
      Word script = scripts.word(run);
      if (scripts.runs(run) < 2 && !java.equals(script == null ? List.of() : List.of(script))) {
        found.add("\"" + run + "\" in Java " + java + ", in the browser " + script);
      }
    }
    return found.stream().limit(20).collect(Collectors.joining("\n"));
  }

  private static List<Word> java(String run) {
    List<Word> words = new ArrayList<>();
    WORDS.each(run, words::add);
    return words;
  }
}
