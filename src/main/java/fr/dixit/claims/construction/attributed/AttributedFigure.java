package fr.dixit.claims.construction.attributed;

import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.language.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number right before its own attribution: "(51 400 selon la police)", "3 000 selon l'une, 1 200
 * selon l'autre".
 */
final class AttributedFigure {

  private static final Set<String> BOUNDS =
      Set.of("(", ",", "et", "mais", "contre", "ou", "-", "–");

  /** Words that may stand between the number and "selon". */
  private static final int REACH = 8;

  private final Discourse discourse;

  AttributedFigure(Discourse discourse) {
    this.discourse = discourse;
  }

  /**
   * The figure, or null.
   *
   * @param at the attribution's first token
   */
  @Nullable Stretch before(int at) {
    int end = discourse.is(at - 1, ",") ? at - 1 : at;
    int start = end;
    while (start > 0 && end - start <= REACH && !isBound(start - 1)) {
      start--;
    }
    Stretch figure = new Stretch(start, end);
    boolean own = isBound(start - 1) && isNumber(figure) && !discourse.hasFiniteVerb(figure);
    return own && (discourse.is(start - 1, "(") || isSecond(start - 1)) ? figure : null;
  }

  private boolean isBound(int token) {
    return token >= 0 && BOUNDS.contains(discourse.token(token).folded());
  }

  private boolean isNumber(Stretch words) {
    boolean number = false;
    for (int i = words.first(); i < words.end(); i++) {
      number |= discourse.token(i).kind() == Token.Kind.NUMBER;
      if (discourse.is(i, ")")) {
        return false;
      }
    }
    return number;
  }

  /** Whether right before the bound another source is named for another figure. */
  private boolean isSecond(int bound) {
    int before = discourse.is(bound - 1, ",") ? bound - 2 : bound - 1;
    for (int i = before; i > 0 && i > before - REACH && !isBound(i); i--) {
      if (discourse.is(i, "selon")) {
        return true;
      }
    }
    return false;
  }
}
