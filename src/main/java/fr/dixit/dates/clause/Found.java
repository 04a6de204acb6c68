package fr.dixit.dates.clause;

import fr.dixit.dates.Reach;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.meaning.Expression;
import fr.dixit.dates.reckoning.Outlook;
import fr.dixit.language.Quotation;
import fr.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date found in an article, before it is known what it is counted from.
 *
 * @param quotation the innermost one that holds it, or null
 * @param sentence index of its sentence
 */
public record Found(
    Match match,
    Span span,
    Outlook outlook,
    Reach reach,
    @Nullable Quotation quotation,
    int sentence) {

  public Expression meaning() {
    return match.meaning();
  }

  public boolean isQuoted() {
    return quotation != null;
  }
}
