package fr.dixit.language;

import fr.dixit.ingest.Article;
import fr.dixit.text.InOrder;
import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    return InOrder.first(tokens.size(), i -> tokens.get(i).end() > offset);
  }

  /** Index of the sentence that holds the token. */
  public int sentenceOf(int token) {
    return InOrder.first(sentences.size() - 1, i -> sentences.get(i).endToken() > token);
  }

  /** Whether the token is the first of its sentence. */
  public boolean opensSentence(int token) {
    return sentences.get(sentenceOf(token)).firstToken() == token;
  }

  /** The quotation of any depth that the mark opens, or null. */
  public @Nullable Quotation openedBy(Token mark) {
    int first =
        InOrder.first(quotations.size(), i -> quotations.get(i).outer().start() >= mark.start());
    return first < quotations.size() && quotations.get(first).outer().start() == mark.start()
        ? quotations.get(first)
        : null;
  }
}
