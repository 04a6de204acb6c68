package fr.dixit.language.parsing;

import fr.dixit.ingest.Article;
import fr.dixit.language.Document;
import fr.dixit.language.Quotation;
import fr.dixit.language.Sentence;
import fr.dixit.language.Token;
import fr.dixit.language.reading.Dictionary;
import fr.dixit.language.reading.ReadingChooser;
import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** From an article to a document. Safe for use by several threads. */
public final class DocumentParser {

  private final Dictionary dictionary;
  private final Predicate<String> abbreviation;

  /**
   * @param abbreviation whether a folded word, its full stop included, is an abbreviation
   */
  public DocumentParser(Dictionary dictionary, Predicate<String> abbreviation) {
    this.dictionary = dictionary;
    this.abbreviation = abbreviation;
  }

  /** Reads any text, an empty one too, without exception. */
  public Document parse(Article article) {
    Text text = article.text();
    List<Span> paragraphs = Paragraphs.of(text);
    List<Token> words = new Tokenizer(dictionary, abbreviation).tokenize(text);
    List<Quotation> quotations = QuotationFinder.find(text, paragraphs, words);
    List<Token> tokens = read(paragraphs, words);
    List<Sentence> sentences = SentenceSplitter.split(paragraphs, tokens, quotations);
    return new Document(article, paragraphs, sentences, tokens, quotations);
  }

  private List<Token> read(List<Span> paragraphs, List<Token> tokens) {
    List<Token> read = new ArrayList<>(tokens.size());
    int from = 0;
    for (Span paragraph : paragraphs) {
      int to = from;
      while (to < tokens.size() && tokens.get(to).start() < paragraph.end()) {
        to++;
      }
      read.addAll(ReadingChooser.choose(dictionary, tokens.subList(from, to)));
      from = to;
    }
    return List.copyOf(read);
  }
}
