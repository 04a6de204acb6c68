package fr.dixit.spec;

import fr.dixit.ingest.Article;
import fr.dixit.ingest.Metadata;
import fr.dixit.language.Document;
import fr.dixit.language.parsing.DocumentParser;
import fr.dixit.language.reading.Dictionary;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.text.Sha256;
import fr.dixit.text.Text;

/** Documents of phrases, read with the whole lexicon, which is loaded once. */
public final class Documents {

  public static final Lexicon LEXICON = Lexicon.load();

  private static final DocumentParser PARSER =
      new DocumentParser(Dictionary.load(), LEXICON.abbreviations()::contains);

  private Documents() {}

  public static Document of(String text) {
    return PARSER.parse(new Article("a", "a.txt", Sha256.of(text), new Text(text), Metadata.NONE));
  }
}
