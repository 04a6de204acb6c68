package fr.dixit;

import fr.dixit.archive.Analysis;
import fr.dixit.claims.Claim;
import fr.dixit.claims.ClaimFinder;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.codec.RecordCodec;
import fr.dixit.coverage.Coverage;
import fr.dixit.coverage.Sighting;
import fr.dixit.dates.Dated;
import fr.dixit.dates.tagging.DateTagger;
import fr.dixit.dates.words.DateLexicon;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Severity;
import fr.dixit.ingest.Article;
import fr.dixit.language.Document;
import fr.dixit.language.Sentence;
import fr.dixit.language.parsing.DocumentParser;
import fr.dixit.language.reading.Dictionary;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.mentions.Entity;
import fr.dixit.mentions.Mentions;
import fr.dixit.mentions.resolution.MentionFinder;
import fr.dixit.statements.StatementReader;
import fr.dixit.syntax.Phrases;
import fr.dixit.text.Fingerprint;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one article at a time, knowing nothing of the others. Safe for use by several threads. */
final class Analyst {

  /**
   * What one article gave.
   *
   * @param analysis null when it cannot be analysed
   */
  record Read(@Nullable Analysis analysis, List<Diagnostic> diagnostics) {}

  /** What of other projects an analysis hangs on, as resources. */
  static final List<String> LIBRARIES =
      List.of(
          "org/languagetool/resource/fr/french.dict", "morfologik/stemming/DictionaryLookup.class");

  private static final RecordCodec<Article> ARTICLES = new RecordCodec<>(Article.class);

  private final Lexicon lexicon;
  private final Dictionary dictionary;
  private final DocumentParser language;
  private final DateTagger dates;
  private final MentionFinder mentions;

  Analyst(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.dictionary = Dictionary.load();
    this.language = new DocumentParser(dictionary, lexicon.abbreviations()::contains);
    this.dates = new DateTagger(DateLexicon.load());
    this.mentions = new MentionFinder(lexicon);
  }

  /**
   * Has an article analysed.
   *
   * @param analyse {@link #analyse}, or what remembers it
   */
  static Read read(Article article, Function<Article, Analysis> analyse) {
    try {
      return new Read(analyse.apply(article), List.of());
    } catch (RuntimeException | StackOverflowError fault) {
      return new Read(null, List.of(broken(article, fault)));
    }
  }

  /** Analyses articles; the dictionary, which is large, is loaded when the first one comes. */
  static Function<Article, Analysis> whenNeeded(Lexicon lexicon) {
    return new Function<>() {
      private @Nullable Analyst analyst;

      @Override
      public Analysis apply(Article article) {
        return analyst().analyse(article);
      }

      private synchronized Analyst analyst() {
        analyst = analyst == null ? new Analyst(lexicon) : analyst;
        return analyst;
      }
    };
  }

  /** What the lexicon misses in an article. */
  List<Sighting> sightings(Article article) {
    Document document = language.parse(article);
    return Coverage.sightings(document, Phrases.of(document, lexicon), dictionary, lexicon);
  }

  Analysis analyse(Article article) {
    Document document = language.parse(article);
    Dated dated = dates.tag(document);
    Phrases phrases = Phrases.of(document, lexicon);
    Mentions who = mentions.find(document, phrases, dated.publication().value());
    Discourse discourse = new Discourse(document, phrases, who, dated, lexicon);
    List<Claim> said = spoken(article, ClaimFinder.find(discourse));
    return new Analysis(
        article,
        document.paragraphs(),
        document.sentences().stream().map(Sentence::span).toList(),
        dated,
        remembered(who, said),
        said,
        StatementReader.read(discourse, said),
        Fingerprint.of(ARTICLES.encode(article)));
  }

  /** Most of what an article describes without naming it ("le chantier") no claim refers to. */
  private static Mentions remembered(Mentions all, List<Claim> claims) {
    Set<Integer> inClaims =
        claims.stream().flatMap(Claim::entities).map(Entity::id).collect(Collectors.toSet());
    return all.only(entity -> entity.named() || inClaims.contains(entity.id()));
  }

  /** What a caption or a subhead says, the article says elsewhere, or a picture. */
  private static List<Claim> spoken(Article article, List<Claim> claims) {
    return claims.stream()
        .filter(claim -> article.kindAt(claim.content().get(0).start()).isProse())
        .toList();
  }

  /** A fault of Dixit must not cost the user the other articles. */
  private static Diagnostic broken(Article article, Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    return Diagnostic.of(
        Severity.ERROR,
        article.file(),
        "cannot be analysed: " + fault + (trace.length == 0 ? "" : " at " + trace[0]),
        "this is a fault of Dixit, please report it with the article; the rest is built without"
            + " it");
  }
}
