package fr.dixit.dates;

import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.parser.EdtfParser;
import fr.dixit.dates.tagging.DateTagger;
import fr.dixit.dates.words.DateLexicon;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Metadata;
import fr.dixit.language.Document;
import fr.dixit.language.parsing.DocumentParser;
import fr.dixit.language.reading.Dictionary;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a text as an article published on a given day, and its dates. */
final class Reader {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final DocumentParser PARSER =
      new DocumentParser(Dictionary.load(), LEXICON.abbreviations()::contains);
  private static final DateTagger TAGGER = new DateTagger(DateLexicon.load());

  private Reader() {}

  static Document document(String text, @Nullable String published, @Nullable String url) {
    Edtf day = published == null ? null : EdtfParser.parse(published);
    Metadata metadata = new Metadata(null, day, null, url, null, null, null);
    return PARSER.parse(new Article("a", "a.txt", "0", new Text(text), metadata));
  }

  static Dated read(Document document) {
    return TAGGER.tag(document);
  }

  static List<DateMention> dates(String text, @Nullable String published) {
    return read(document(text, published, null)).mentions();
  }
}
