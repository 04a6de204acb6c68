package fr.dixit.dates.tagging;

import fr.dixit.dates.Dated;
import fr.dixit.dates.PublicationDate;
import fr.dixit.dates.clause.ClauseOutlook;
import fr.dixit.dates.clause.Found;
import fr.dixit.dates.clause.ReachReader;
import fr.dixit.dates.clause.Verbs;
import fr.dixit.dates.finder.Finders;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.publication.PublicationDateFinder;
import fr.dixit.dates.words.DateLexicon;
import fr.dixit.dates.words.Words;
import fr.dixit.language.Document;
import fr.dixit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the dates of an article and says which days they are: first the words, then the day of
 * publication that they and the article's data give, then each date counted from its anchor. Safe
 * for use by several threads.
 */
public final class DateTagger {

  private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "les", "ce", "cet", "cette");
  private final DateLexicon lexicon;
  private final Finders finders = DateForms.all();

  public DateTagger(DateLexicon lexicon) {
    this.lexicon = lexicon;
  }

  public Dated tag(Document document) {
    Words words = new Words(document, lexicon);
    List<Found> found = find(document, words);
    PublicationDate publication = new PublicationDateFinder(document, words, found).find();
    return new Dated(publication, new Anchoring(document, words, publication, found).mentions());
  }

  private List<Found> find(Document document, Words words) {
    ClauseOutlook outlook = new ClauseOutlook(document, words);
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Match match = finders.at(words, at);
      if (match != null) {
        found.add(found(document, words, outlook, match));
      }
      at = match == null ? at + 1 : match.end();
    }
    return List.copyOf(found);
  }

  /** "là" folds to "la". */
  private static boolean isArticle(Words words, int at) {
    return words.isOneOf(at, ARTICLES) && !words.token(at).text().equalsIgnoreCase("là");
  }

  private static Found found(Document document, Words words, ClauseOutlook outlook, Match match) {
    int first = isArticle(words, match.from() - 1) ? match.from() - 1 : match.from();
    Span span = document.token(first).span().to(document.token(match.end() - 1).span());
    return new Found(
        match,
        span,
        outlook.around(match.from(), match.end()),
        ReachReader.around(words, match.from(), match.end(), match.meaning()),
        new Verbs(document, words).quotation(span.start()),
        document.sentenceOf(match.from()));
  }
}
