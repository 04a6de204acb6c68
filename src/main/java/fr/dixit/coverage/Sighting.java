package fr.dixit.coverage;

import fr.dixit.language.Document;
import fr.dixit.language.Token;
import fr.dixit.text.Position;
import fr.dixit.text.Span;

/**
 * One place where an unknown word stands.
 *
 * @param context the words around it, on one line
 */
public record Sighting(Gap.Kind kind, String word, String file, Position position, String context) {

  /** Tokens shown on either side. */
  private static final int REACH = 6;

  static Sighting of(Gap.Kind kind, String word, Token at, Document document) {
    Token first = document.token(Math.max(0, at.index() - REACH));
    Token last = document.token(Math.min(document.tokens().size() - 1, at.index() + REACH));
    String context = document.text().slice(new Span(first.start(), last.end()));
    return new Sighting(
        kind,
        word,
        document.article().file(),
        document.text().position(at.start()),
        context.replaceAll("\\s+", " "));
  }

  @Override
  public String toString() {
    return file + ":" + position.line() + ":" + position.column() + ": " + context;
  }
}
