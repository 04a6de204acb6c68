package fr.dixit;

import fr.dixit.dates.Dated;
import fr.dixit.dates.tagging.DateTagger;
import fr.dixit.dates.words.DateLexicon;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.folder.SeedFolder;
import fr.dixit.language.Document;
import fr.dixit.language.parsing.DocumentParser;
import fr.dixit.language.reading.Dictionary;
import fr.dixit.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long the dates of one article of about 4,000 characters take, of those in the folder that the
 * property {@code dixit.seeds} names, by default the project's own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DateBenchmark {

  private static final int SHORTEST = 3_500;
  private static final int LONGEST = 4_500;

  private final Path seeds = Path.of(System.getProperty("dixit.seeds", Settings.DEFAULT_SEEDS));
  private final DateTagger tagger = new DateTagger(DateLexicon.load());

  private List<Document> documents;
  private int next;

  @Setup
  public void parse() throws IOException {
    DocumentParser parser =
        new DocumentParser(Dictionary.load(), Lexicon.load().abbreviations()::contains);
    documents =
        new SeedFolder(seeds)
            .read().ingest().articles().stream()
                .filter(DateBenchmark::isOfCountedLength)
                .map(parser::parse)
                .toList();
  }

  private static boolean isOfCountedLength(Article article) {
    int length = article.text().value().length();
    return length >= SHORTEST && length <= LONGEST;
  }

  @Benchmark
  public Dated dates() {
    next = (next + 1) % documents.size();
    return tagger.tag(documents.get(next));
  }

  /** Runs all of them and prints the report. */
  public static void main(String[] args) throws RunnerException {
    new Runner(new OptionsBuilder().include(DateBenchmark.class.getName()).build()).run();
  }
}
