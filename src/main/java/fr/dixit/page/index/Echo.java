package fr.dixit.page.index;

import fr.dixit.archive.ArchivedClaim;
import java.util.List;
import java.util.SortedMap;

/**
 * The same words in several articles.
 *
 * @param first the claim that is taken for the first to have them
 * @param surelyFirst whether its article certainly appeared before the others
 * @param copies the other claims, in order of publication
 * @param ways how many copies were found by each rule
 */
public record Echo(
    ArchivedClaim first, boolean surelyFirst, List<Copy> copies, SortedMap<String, Integer> ways) {

  /**
   * A claim that repeats the first.
   *
   * @param rule how the words show it
   */
  public record Copy(ArchivedClaim claim, String rule) {}

  /**
   * A claim's place in an echo.
   *
   * @param at index among the copies; -1 for the first
   */
  public record Place(Echo echo, int at) {

    /**
     * The copies nearest in time, the claim itself among them if it is one. However often words are
     * repeated, a page of them stays small, and from one to the next all can be reached.
     *
     * @param reach how many on either side
     */
    public List<Copy> near(int reach) {
      int end = Math.min(echo.copies.size(), at + reach + 1);
      return echo.copies.subList(Math.max(0, at - reach), end);
    }
  }
}
