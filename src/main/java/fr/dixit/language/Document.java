package fr.dixit.language;

import fr.dixit.ingest.Article;
import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.util.List;

/**
 * An article with its structure. All spans point into {@link #text()}.
 *
 * @param paragraphs in order, without surrounding white space; never empty ones
 * @param sentences in order, each within one paragraph
 * @param tokens in order; white space is no token
 * @param quotations by start, those that enclose before those enclosed
 */
public record Document(
    Article article,
    List<Span> paragraphs,
    List<Sentence> sentences,
    List<Token> tokens,
    List<Quotation> quotations) {

  public Text text() {
    return article.text();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public List<Token> tokens(Sentence sentence) {
    return tokens.subList(sentence.firstToken(), sentence.endToken());
  }

  /**
   * Index of the first token that ends after the offset; the number of tokens when there is none.
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of the sentence that holds the token. */
  public int sentenceOf(int token) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).endToken() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
