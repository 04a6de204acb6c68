package fr.dixit.page;

import java.util.List;

/**
 * How claims are found.
 *
 * @param rules the constructions that found claims in this archive, most frequent first
 */
public record MethodPage(Frame frame, List<Rule> rules) implements Page {

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
