package fr.dixit.dates.finder;

import fr.dixit.calendar.Part;
import fr.dixit.dates.meaning.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a date.
 *
 * @param from index of the first token
 * @param end index after the last token
 * @param part of the date that the words name, or null
 * @param rule name of the finder
 */
public record Match(int from, int end, Expression meaning, @Nullable Part part, String rule) {

  public int length() {
    return end - from;
  }
}
