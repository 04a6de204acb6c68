package fr.dixit;

import fr.dixit.archive.Analysis;
import fr.dixit.archive.Archive;
import fr.dixit.archive.assembly.Archivist;
import fr.dixit.claims.ClaimFinder;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.codec.RecordCodec;
import fr.dixit.dates.tagging.DateTagger;
import fr.dixit.dates.words.DateLexicon;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.folder.Ingested;
import fr.dixit.ingest.folder.SeedFolder;
import fr.dixit.language.Document;
import fr.dixit.language.parsing.DocumentParser;
import fr.dixit.language.reading.Dictionary;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.mentions.Mentions;
import fr.dixit.mentions.resolution.MentionFinder;
import fr.dixit.page.Page;
import fr.dixit.page.frame.Imprint;
import fr.dixit.page.layout.PageLayout;
import fr.dixit.page.layout.PlannedPage;
import fr.dixit.site.SiteFile;
import fr.dixit.site.publish.Published;
import fr.dixit.site.publish.Publisher;
import fr.dixit.site.publish.Target;
import fr.dixit.site.render.Renderer;
import fr.dixit.syntax.Phrases;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long each stage of a build takes for all articles of the folder that the property {@code
 * dixit.seeds} names, by default those of the project: divide by their number.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(1)
public class StageBenchmark {

  private final Path seeds = Path.of(System.getProperty("dixit.seeds", Settings.DEFAULT_SEEDS));
  private final RecordCodec<Analysis> codec = new RecordCodec<>(Analysis.class);
  private final Lexicon lexicon = Lexicon.load();
  private final Analyst analyst = new Analyst(lexicon);
  private final DocumentParser parser =
      new DocumentParser(Dictionary.load(), lexicon.abbreviations()::contains);
  private final DateTagger dateTagger = new DateTagger(DateLexicon.load());
  private final MentionFinder mentionFinder = new MentionFinder(lexicon);
  private final Renderer renderer = new Renderer(null);

  private List<Article> articles;
  private List<Document> documents;
  private List<Discourse> discourses;
  private List<Analysis> analyses;
  private List<byte[]> cached;
  private Archive archive;
  private List<PlannedPage> pages;
  private List<SiteFile> laidOut;
  private List<SiteFile> files;
  private Path site;

  @Setup
  public void build() throws IOException {
    articles = ingest().articles();
    documents = articles.stream().map(parser::parse).toList();
    discourses = documents.stream().map(this::discourse).toList();
    analyses = articles.stream().map(analyst::analyse).toList();
    cached = analyses.stream().map(codec::encode).toList();
    archive = archive();
    pages = plan().pages().toList();
    laidOut = pages.stream().map(this::laidOut).map(renderer::render).toList();
    files = pages.stream().map(renderer::render).toList();
    site = Files.createTempDirectory("dixit").resolve("site");
    publish();
  }

  private PlannedPage laidOut(PlannedPage planned) {
    Page page = planned.page().get();
    return new PlannedPage(planned.path(), () -> page, planned.dependencies());
  }

  private Discourse discourse(Document document) {
    Phrases phrases = Phrases.of(document, lexicon);
    Mentions mentions = mentionFinder.find(document, phrases, null);
    return new Discourse(document, phrases, mentions, dateTagger.tag(document), lexicon);
  }

  @Benchmark
  public Ingested ingest() {
    return new SeedFolder(seeds).read().ingest();
  }

  @Benchmark
  public void language(Blackhole sink) {
    articles.forEach(article -> sink.consume(parser.parse(article)));
  }

  @Benchmark
  public void dates(Blackhole sink) {
    documents.forEach(document -> sink.consume(dateTagger.tag(document)));
  }

  /** Phrases, and who is meant by each. */
  @Benchmark
  public void mentions(Blackhole sink) {
    documents.forEach(
        document ->
            sink.consume(mentionFinder.find(document, Phrases.of(document, lexicon), null)));
  }

  @Benchmark
  public void claims(Blackhole sink) {
    discourses.forEach(discourse -> sink.consume(ClaimFinder.find(discourse)));
  }

  /** All from the text to claims and what they state. */
  @Benchmark
  public void analysis(Blackhole sink) {
    articles.forEach(article -> sink.consume(analyst.analyse(article)));
  }

  /** What takes the place of an analysis when nothing of it has changed. */
  @Benchmark
  public void analysisFromCache(Blackhole sink) {
    cached.forEach(bytes -> sink.consume(codec.decode(bytes)));
  }

  @Benchmark
  public Archive archive() {
    return Archivist.archive(analyses, lexicon);
  }

  /** What all pages share. */
  @Benchmark
  public PageLayout plan() {
    return new PageLayout(archive, Imprint.titled("Dixit"));
  }

  @Benchmark
  public void layOut(Blackhole sink) {
    pages.forEach(planned -> sink.consume(planned.page().get()));
  }

  /** From pages laid out to bytes. */
  @Benchmark
  public void render() throws IOException {
    for (SiteFile file : laidOut) {
      file.content().writeTo(OutputStream.nullOutputStream());
    }
  }

  /** Both, on all processors, compared with the site in place, of which nothing changes. */
  @Benchmark
  public Published publish() {
    return new Publisher(Target.of(site, seeds), diagnostic -> {})
        .publish(Stream.of(files).flatMap(List::stream));
  }

  /** Runs all stages, or those whose names the arguments hold. */
  public static void main(String[] arguments) throws RunnerException {
    String stages = arguments.length == 0 ? "" : "(" + String.join("|", arguments) + ")";
    String name = StageBenchmark.class.getSimpleName() + ".*" + stages;
    new Runner(new OptionsBuilder().include(name).build()).run();
  }
}
