package fr.dixit;

import fr.dixit.ingest.Article;
import fr.dixit.ingest.folder.SeedFolder;
import fr.dixit.lexicon.Lexicon;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.ListStatistics;

/**
 * How fast one warm thread analyses articles: every stage from the text to its claims. Reads the
 * project's own article and, where they are, those of {@code ../shared/gold/dev}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 15, time = 2)
@Fork(1)
public class AnalysisBenchmark {

  private static final int WORDS = 500;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Analyst analyst;
  private List<Article> articles;
  private double wordsPerPass;
  private double bytesPerPass;

  /** Counted by JMH in the time that an iteration took, and so shown per second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counters {

    /** Articles of 500 words. */
    public double articles;

    /** Megabytes of text in UTF-8. */
    public double megabytes;

    /** What the thread had of the processor: on a busy machine less than the clock says. */
    public double processorSeconds;
  }

  @Setup
  public void read() {
    analyst = new Analyst(Lexicon.load());
    articles =
        Stream.of(Path.of("seeds"), Path.of("../shared/gold/dev"))
            .filter(Files::isDirectory)
            .flatMap(folder -> new SeedFolder(folder).read().seeds().stream())
            .flatMap(seed -> seed.ingest().articles().stream())
            .toList();
    for (Article article : articles) {
      String text = article.text().value();
      wordsPerPass += text.split("\\s+").length;
      bytesPerPass += text.getBytes(StandardCharsets.UTF_8).length;
    }
  }

  @Benchmark
  public void analyse(Counters counters, Blackhole sink) {
    long start = THREADS.getCurrentThreadCpuTime();
    for (Article article : articles) {
      sink.consume(analyst.analyse(article));
    }
    counters.articles += wordsPerPass / WORDS;
    counters.megabytes += bytesPerPass / 1e6;
    counters.processorSeconds += (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }

  /** Runs it and prints the medians of its iterations. */
  public static void main(String[] arguments) throws RunnerException {
    String name = AnalysisBenchmark.class.getSimpleName();
    for (RunResult run : new Runner(new OptionsBuilder().include(name).build()).run()) {
      System.out.println("One warm thread, articles of " + WORDS + " words, medians:");
      print("by the clock", run, iteration -> 1);
      print("of processor time", run, iteration -> rate(iteration, "processorSeconds"));
    }
  }

  private static void print(
      String time, RunResult run, ToDoubleFunction<IterationResult> secondsPerSecond) {
    System.out.printf(
        Locale.ROOT,
        "%5.0f articles, %4.1f MB a second %s%n",
        median(run, each -> rate(each, "articles") / secondsPerSecond.applyAsDouble(each)),
        median(run, each -> rate(each, "megabytes") / secondsPerSecond.applyAsDouble(each)),
        time);
  }

  private static double median(RunResult run, ToDoubleFunction<IterationResult> figure) {
    ListStatistics figures = new ListStatistics();
    for (BenchmarkResult fork : run.getBenchmarkResults()) {
      fork.getIterationResults().forEach(each -> figures.addValue(figure.applyAsDouble(each)));
    }
    return figures.getPercentile(50);
  }

  private static double rate(IterationResult iteration, String counter) {
    return iteration.getSecondaryResults().get(counter).getScore();
  }
}
