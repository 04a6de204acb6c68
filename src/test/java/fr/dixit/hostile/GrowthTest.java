package fr.dixit.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.Analysed;
import fr.dixit.archive.Analysis;
import fr.dixit.archive.assembly.Archivist;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.SeedFormat;
import fr.dixit.ingest.copies.Copies;
import fr.dixit.ingest.feed.SavedFeed;
import fr.dixit.ingest.html.SavedPage;
import fr.dixit.ingest.sidecar.Sidecar;
import fr.dixit.page.GeneratedSite;
import fr.dixit.spec.Documents;
import fr.dixit.text.Sha256;
import fr.dixit.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Four times as much of what an enemy sends takes about four times as long: never the sixteen times
 * of a quadratic one. Prints what was measured: the processor's time in this thread, which other
 * work on the machine hardly changes. What Java has not compiled yet can only make the smaller text
 * look slow; a pause can make the larger one look so, but not each time: the best times count.
 */
@Tag("slow")
class GrowthTest {

  /** What lies between n log n with a noisy machine, and n². */
  private static final double LIMIT = 9;

  private static final int ATTEMPTS = 5;

  /** Shorter times say nothing. */
  private static final double FLOOR_MILLIS = 20;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final String PROSE = "La maire a dit que le pont ouvrira demain, enfin.";

  @ParameterizedTest
  @MethodSource("texts")
  void ofTexts(Shape shape) {
    grows(shape, GrowthTest::publish);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void ofPages(Shape shape) {
    grows(shape, html -> read(new SavedPage(), html));
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void ofFeeds(Shape shape) {
    grows(shape, xml -> read(new SavedFeed(), xml));
  }

  @ParameterizedTest
  @MethodSource("sidecars")
  void ofSidecars(Shape shape) {
    grows(shape, yaml -> Sidecar.read("a.yaml", new Text(yaml), diagnostic -> {}));
  }

  @Test
  void ofPeople() {
    grows(new Shape("person\n", 1500, ""), GrowthTest::publishPeople);
  }

  @Test
  void ofArticlesAtOneAddress() {
    grows(new Shape("article\n", 1500, ""), GrowthTest::join);
  }

  static Stream<Named<Shape>> texts() {
    return Stream.of(
        shape("one paragraph", "La maire, Alix Morel, a dit que le pont ouvrirait demain. ", 1000),
        shape("cues in quotations", "« Oui, dit-il, demain. » ", 1000),
        shape("quotations in a quotation", "« Oui », dit-il. ", 1000),
        shape("claims in paragraphs", "« Oui », a dit Alix Morel le 3 mai 2021.\n\n", 1000),
        shape("opening marks", "« ", 25_000),
        shape("nested quotations", "« a ", 12_000, " »"),
        shape("names", "Selon Alix Morel et Jean Dupont, ", 1500),
        shape("dates", "le 3 mai 2020 ", 2500),
        shape("days to count from", "mardi dernier, ", 2500),
        shape("clauses", "la maire dit que ", 3000),
        shape("tags", "<b><i>\" ' ", 10_000),
        shape("direction controls", "\u202E\u2066a", 25_000),
        shape("accents", "e\u0301\u0302", 25_000));
  }

  static Stream<Named<Shape>> pages() {
    return Stream.of(
        shape("div", "<div>", 20_000),
        shape("p in b", "<b><p>", 5_000),
        shape("tables", "<table><tr><td>", 5_000),
        shape("a in a", "<a href=x><p>x ", 2_500),
        shape("font", "<font><p>x ", 2_500),
        shape("closed", "<p>La maire a dit que le pont ouvrira demain.</p>", 5_000),
        shape("attributes", "<p a=b c=d>", 10_000),
        shape("one tag's attributes", "a=b ", 10_000),
        shape("JSON-LD arrays", "<script type=application/ld+json>[[[{}]]]</script>", 5_000),
        shape("svg", "<svg><p>", 5_000),
        shape("template", "<template>", 25_000),
        shape("lines in one element", PROSE + "<br>", 2_500),
        shape("drawings", "<svg></svg><i></i>", 25_000),
        shape("menus", "<div class=menu></div>", 25_000),
        shape("articles", "<article><p>" + PROSE + "</p></article>", 2_500),
        shape("credits", "(a/", 100_000),
        shape("printed dates", "1 mai ", 100_000),
        shape("class names", "<p class='a bC d-e f_g'>", 5_000),
        shape("links", "<li><a href=x>Lire aussi</a>", 10_000));
  }

  static Stream<Named<Shape>> feeds() {
    return Stream.of(
        shape("entries", "<item><description>" + PROSE + "</description></item>", 1000),
        shape("entries in entries", "<item><description>x", 1000),
        shape("escaped tags", "&lt;b&gt;", 10_000),
        shape("channels", "<channel><item><description>x", 500));
  }

  static Stream<Named<Shape>> sidecars() {
    return Stream.of(
        shape("keys", "k: v\n", 10_000),
        shape("keys and errors", "\"\\u2028\": [\n]\n", 5_000),
        shape("anchors", "- &a b\n", 10_000),
        shape("flow", "{a: b}, ", 10_000));
  }

  /** Something that repeats; each unit may also have to be closed. */
  record Shape(String unit, int times, String closing) {
    String at(int factor) {
      return unit.repeat(times * factor) + closing.repeat(times * factor);
    }
  }

  private static Named<Shape> shape(String name, String unit, int times, String... closing) {
    return Named.of(name, new Shape(unit, times, String.join("", closing)));
  }

  private static void grows(Shape shape, Consumer<String> work) {
    work.accept(shape.at(1));
    double one = Double.MAX_VALUE;
    double four = Double.MAX_VALUE;
    for (int i = 0; i < 2 || i < ATTEMPTS && !isInTime(one, four); i++) {
      one = Math.min(one, millis(shape.at(1), work));
      four = Math.min(four, millis(shape.at(4), work));
    }
    System.out.printf(
        Locale.ROOT,
        "%-55s %7d chars: %8.0f ms, four times: %8.0f ms, × %.1f%n",
        shape.unit().strip().replace("\n", "⏎"),
        shape.at(1).length(),
        one,
        four,
        four / one);
    assertThat(isInTime(one, four)).isTrue();
  }

  private static boolean isInTime(double one, double four) {
    return four / Math.max(one, FLOOR_MILLIS) < LIMIT;
  }

  private static double millis(String input, Consumer<String> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.accept(input);
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static void publish(String words) {
    List<Analysis> analyses = List.of(Analysed.of(article("a", words)));
    GeneratedSite.of(Archivist.archive(analyses, Documents.LEXICON));
  }

  /** As many people as lines, all in two articles. */
  private static void publishPeople(String lines) {
    String people =
        IntStream.range(0, (int) lines.lines().count())
            .mapToObj(i -> "Alix Morel" + Integer.toString(i, 36) + ", ")
            .collect(Collectors.joining("", "« Oui », ont dit ", "tous."));
    List<Analysis> analyses =
        Stream.of("a", "b").map(id -> Analysed.of(article(id, people))).toList();
    GeneratedSite.of(Archivist.archive(analyses, Documents.LEXICON));
  }

  private static Article article(String id, String words) {
    return new Article(id, id + ".txt", Sha256.of(words), new Text(words), Metadata.NONE);
  }

  /** As many articles as lines, of other words each, which all say that they stand at one place. */
  private static void join(String lines) {
    Metadata metadata =
        new Metadata(null, null, null, "https://example.org/pont", null, null, null);
    List<Article> articles =
        IntStream.range(0, (int) lines.lines().count())
            .mapToObj(i -> new Article("a" + i, "a.txt", "", new Text(words(i)), metadata))
            .toList();
    Copies.join(articles, diagnostic -> {});
  }

  private static String words(int article) {
    return IntStream.range(0, 40)
        .mapToObj(word -> "mot" + article + "n" + word)
        .collect(Collectors.joining(" "));
  }

  private static void read(SeedFormat format, String words) {
    try {
      byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
      format.read("a", new ByteArrayInputStream(bytes), diagnostic -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
