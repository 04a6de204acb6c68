package fr.dixit.page;

import fr.dixit.page.frame.Frame;
import fr.dixit.page.item.Link;
import java.util.List;

/**
 * Where the archive is searched.
 *
 * @param years with claims, the latest first
 * @param indexes lists by which things are found without scripts
 */
public record SearchPage(
    Frame frame, List<Choice> kinds, List<Choice> stances, List<Integer> years, List<Link> indexes)
    implements Page {

  /**
   * A value to filter by.
   *
   * @param value as in the data files
   */
  public record Choice(String value, String text) {}

  @Override
  public String template() {
    return "search.mustache";
  }
}
