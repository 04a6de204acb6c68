package fr.dixit;

import fr.dixit.archive.Analysis;
import fr.dixit.archive.Archive;
import fr.dixit.archive.assembly.Archivist;
import fr.dixit.archive.relation.Relator;
import fr.dixit.calendar.parser.EdtfParser;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Metadata;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.text.Sha256;
import fr.dixit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long one thread takes for what only the whole archive can tell: whose names are one source's,
 * and how claims bear on each other. The articles are made up, always the same: quotations of words
 * as unevenly frequent as in a language, two of five of them repeated from an earlier article.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class RelationBenchmark {

  private static final int QUOTATIONS = 10;
  private static final int WORDS = 15;
  private static final int VOCABULARY = 20_000;
  private static final int SPEAKERS = 3_000;
  private static final double REPEATED = 0.4;
  private static final String[] SYLLABLES = {
    "ba", "cor", "di", "fen", "gal", "jo", "lu", "mar", "ni", "pol", "ran", "sé", "tou", "vi", "zo"
  };

  @Param({"10000", "100000"})
  int claims;

  private Lexicon lexicon;
  private List<Analysis> analyses;
  private Archive archive;

  @Setup
  public void analyse() {
    lexicon = Lexicon.load();
    Analyst analyst = new Analyst(lexicon);
    analyses = articles().parallelStream().map(analyst::analyse).toList();
    archive = Archivist.archive(analyses, lexicon);
  }

  @Benchmark
  public Archive joinSources() {
    return Archivist.archive(analyses, lexicon);
  }

  @Benchmark
  public Archive relateClaims() {
    return new Relator().relate(archive);
  }

  private List<Article> articles() {
    Random random = new Random(42);
    List<String> said = new ArrayList<>();
    return IntStream.range(0, claims / QUOTATIONS)
        .mapToObj(number -> article(number, said, random))
        .toList();
  }

  private static Article article(int number, List<String> said, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < QUOTATIONS; i++) {
      text.append(quotation(said, random)).append('\n');
    }
    String day = "2021-%02d-%02d".formatted(1 + number % 12, 1 + number / 12 % 28);
    Metadata metadata = Metadata.NONE.withPublished(EdtfParser.parse(day));
    String words = text.toString();
    String id = "a" + number;
    return new Article(id, id + ".txt", Sha256.of(words), new Text(words), metadata);
  }

  private static String quotation(List<String> said, Random random) {
    if (!said.isEmpty() && random.nextDouble() < REPEATED) {
      return said.get((int) (said.size() * Math.pow(random.nextDouble(), 3)));
    }
    StringBuilder words = new StringBuilder("« Nous");
    for (int i = 0; i < WORDS; i++) {
      words.append(' ').append(word(zipf(VOCABULARY, random)));
    }
    int speaker = zipf(SPEAKERS, random);
    words.append(" », a déclaré Anne ").append(capitalized(word(VOCABULARY + speaker))).append('.');
    said.add(words.toString());
    return words.toString();
  }

  /** A number below the limit, each about as often as one part in its size. */
  private static int zipf(int limit, Random random) {
    return (int) Math.pow(limit, random.nextDouble()) - 1;
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.toString();
  }

  private static String capitalized(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
