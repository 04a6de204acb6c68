package fr.dixit.page;

import fr.dixit.page.frame.Frame;
import java.util.List;

/**
 * How claims are found.
 *
 * @param measurement how well they are found
 * @param rules the constructions that found claims in this archive, most frequent first
 */
public record MethodPage(Frame frame, Measurement measurement, List<Rule> rules) implements Page {

  /**
   * How well claims and dates are found.
   *
   * @param articles how many were measured
   * @param claims how many were to be found in them
   */
  public record Measurement(String articles, String claims, List<Figure> figures) {}

  /** A share in words, and what it is the share of. */
  public record Figure(String percent, String meaning) {}

  /**
   * A construction.
   *
   * @param anchor id of its place on the page
   * @param meaning what it is, in a French sentence
   * @param claims how many it found, in words
   */
  public record Rule(String name, String anchor, String meaning, String claims) {}

  public boolean ruled() {
    return !rules.isEmpty();
  }

  public boolean unruled() {
    return rules.isEmpty();
  }

  @Override
  public String template() {
    return "method.mustache";
  }
}
