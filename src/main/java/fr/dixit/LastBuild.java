package fr.dixit;

import fr.dixit.cache.CacheFolder;
import fr.dixit.cache.Keepsake;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.site.publish.SiteState;
import fr.dixit.site.publish.Target;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Spares a build that would do again what the last one did. That is so when the program, the
 * settings and each file of the seeds and templates are as they were when it began, and each file
 * of the site as it left it; when that is not certain, the site is built.
 */
final class LastBuild {

  /** What of other projects a site depends on: a class or resource of each. */
  static final List<String> LIBRARIES =
      List.of(
          "com/fasterxml/jackson/annotation/JsonInclude.class",
          "com/github/mustachejava/Mustache.class",
          "morfologik/stemming/DictionaryLookup.class",
          "org/apache/commons/csv/CSVFormat.class",
          "org/apache/commons/text/similarity/JaroWinklerSimilarity.class",
          "org/apache/lucene/analysis/fr/FrenchLightStemmer.class",
          "org/commonmark/node/Node.class",
          "org/jsoup/Jsoup.class",
          "org/languagetool/resource/fr/french.dict",
          "org/netpreserve/jwarc/WarcReader.class",
          "org/snakeyaml/engine/v2/api/Load.class",
          "tools/jackson/core/JsonGenerator.class",
          "tools/jackson/databind/json/JsonMapper.class");

  /**
   * What a build gave.
   *
   * @param diagnostics what it told of the user's files, to be told again
   */
  record Outcome(Summary summary, List<Diagnostic> diagnostics) {}

  private final Target target;
  private final Listener listener;
  private final Keepsake<Outcome> keepsake;

  LastBuild(Settings settings, Target target, CacheFolder cache, Listener listener) {
    this.target = target;
    this.listener = listener;
    List<Path> inputs =
        Stream.of(settings.seeds(), settings.templates()).filter(Objects::nonNull).toList();
    this.keepsake = cache.keepsake("build", Outcome.class, LIBRARIES, words(settings), inputs);
  }

  /** Others when another site is built, or another way. */
  static String words(Settings settings) {
    return settings + "\n" + settings.site().toAbsolutePath();
  }

  /**
   * What the last build gave, if it still holds.
   *
   * @param build builds the site; its listener hears what will be told again
   */
  Summary orElse(Function<Listener, Summary> build) {
    long start = System.nanoTime();
    return keepsake
        .recall()
        .filter(this::holds)
        .map(outcome -> again(outcome, start))
        .orElseGet(() -> keep(build));
  }

  private boolean holds(Outcome outcome) {
    return SiteState.of(target).filter(outcome.summary().published().state()::equals).isPresent();
  }

  private Summary again(Outcome outcome, long start) {
    outcome.diagnostics().forEach(listener::diagnostic);
    return outcome.summary().again(Duration.ofNanos(System.nanoTime() - start));
  }

  private Summary keep(Function<Listener, Summary> build) {
    Recorder recorder = new Recorder(listener);
    Summary summary = build.apply(recorder);
    keepsake.keep(new Outcome(summary, List.copyOf(recorder.diagnostics)));
    return summary;
  }

  /** Notes what it passes on. */
  private static final class Recorder implements Listener {
    private final Listener listener;
    private final List<Diagnostic> diagnostics = new CopyOnWriteArrayList<>();

    Recorder(Listener listener) {
      this.listener = listener;
    }

    @Override
    public void progress(String words) {
      listener.progress(words);
    }

    @Override
    public void step(String words) {
      listener.step(words);
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
      diagnostics.add(diagnostic);
      listener.diagnostic(diagnostic);
    }
  }
}
