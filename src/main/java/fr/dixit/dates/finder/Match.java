package fr.dixit.dates.finder;

import fr.dixit.dates.meaning.Expression;

/**
 * Words that name a date.
 *
 * @param from index of the first token
 * @param end index after the last token
 * @param rule name of the finder
 */
public record Match(int from, int end, Expression meaning, String rule) {

  int length() {
    return end - from;
  }
}
