package fr.dixit.page.chronicle;

import fr.dixit.archive.ArchivedArticle;
import fr.dixit.archive.ArchivedClaim;
import java.util.ArrayList;
import java.util.List;

/**
 * What the archive holds of one unit.
 *
 * @param said claims uttered then
 * @param published articles that appeared then
 * @param about claims that speak of it
 * @param named articles that name it
 * @param within periods of the next smaller level, in order of time
 */
public record Entry(
    CalendarUnit unit,
    List<ArchivedClaim> said,
    List<ArchivedArticle> published,
    List<ArchivedClaim> about,
    List<ArchivedArticle> named,
    List<Entry> within) {

  Entry(CalendarUnit unit) {
    this(
        unit,
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  /** What was uttered or published in this period and in all within it. */
  public int activity() {
    int own = said.size() + published.size();
    return own + within.stream().mapToInt(Entry::activity).sum();
  }

  /** Claims and articles of this period and of all within it. */
  public int total() {
    int own = said.size() + published.size() + about.size() + named.size();
    return own + within.stream().mapToInt(Entry::total).sum();
  }
}
