package fr.dixit;

import fr.dixit.archive.Analysis;
import fr.dixit.calendar.Edtf;
import fr.dixit.dates.Basis;
import fr.dixit.dates.Dated;
import fr.dixit.dates.PublicationDate;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Severity;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Ingested;
import fr.dixit.ingest.Seed;
import fr.dixit.language.Dictionary;
import fr.dixit.language.Document;
import fr.dixit.language.DocumentParser;
import fr.dixit.language.Sentence;
import fr.dixit.lexicon.Abbreviations;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.mentions.Mentions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one article at a time, knowing nothing of the others. Safe for use by several threads. */
final class Analyst {

  /**
   * What one seed gave.
   *
   * @param analysis null when the seed holds no article that can be read
   */
  record Read(@Nullable Analysis analysis, List<Diagnostic> diagnostics) {}

  private final DocumentParser language;

  Analyst(Lexicon lexicon) {
    Abbreviations abbreviations = lexicon.abbreviations();
    this.language = new DocumentParser(Dictionary.load(), word -> abbreviations.find(word) != null);
  }

  Read read(Seed seed) {
    Ingested ingested = seed.ingest();
    Article article = ingested.article();
    if (article == null) {
      return new Read(null, ingested.diagnostics());
    }
    try {
      return new Read(analyse(article), ingested.diagnostics());
    } catch (RuntimeException | StackOverflowError fault) {
      List<Diagnostic> diagnostics = new ArrayList<>(ingested.diagnostics());
      diagnostics.add(broken(article, fault));
      return new Read(null, diagnostics);
    }
  }

  private Analysis analyse(Article article) {
    Document document = language.parse(article);
    Edtf stated = article.metadata().published();
    return new Analysis(
        article,
        document.paragraphs(),
        document.sentences().stream().map(Sentence::span).toList(),
        new Dated(new PublicationDate(stated, Basis.INFERRED, List.of()), List.of()),
        new Mentions(List.of(), List.of()),
        List.of());
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
