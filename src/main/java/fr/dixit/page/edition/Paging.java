package fr.dixit.page.edition;

import fr.dixit.page.item.Pager;
import fr.dixit.page.item.Step;
import fr.dixit.page.path.PagePath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A long list cut into pages.
 *
 * @param size items on a full page
 * @param items in all
 */
public record Paging(int size, int items) {

  /** How many pages; an empty list has one. */
  public int pages() {
    return Math.max(1, (items + size - 1) / size);
  }

  /** The part of the list that stands on a page, counted from 1. */
  public <T> List<T> slice(List<T> list, int number) {
    return list.subList((number - 1) * size, Math.min(number * size, list.size()));
  }

  /** The links from one page to others, or null when there is only one page. */
  public @Nullable Pager pager(int number, IntFunction<PagePath> path, Sheet sheet) {
    if (pages() == 1) {
      return null;
    }
    IntFunction<String> href = n -> sheet.links().to(path.apply(n));
    List<Step> steps = new ArrayList<>();
    for (int n : near(number)) {
      steps.add(new Step(href.apply(n), String.valueOf(n), n == number));
    }
    return new Pager(
        number > 1 ? href.apply(number - 1) : null,
        number < pages() ? href.apply(number + 1) : null,
        number + " / " + pages(),
        steps);
  }

  /**
   * The pages around this one and milestones through the whole list, both about the square root of
   * all in number, so that any page is at most two steps from any other.
   */
  private List<Integer> near(int number) {
    int stride = Math.max(5, (int) Math.ceil(Math.sqrt(pages())));
    List<Integer> near = new ArrayList<>();
    for (int n = 1; n <= pages(); n++) {
      boolean milestone = n == 1 || n == pages() || n % stride == 0;
      if (milestone || Math.abs(n - number) <= (stride + 1) / 2) {
        near.add(n);
      }
    }
    return near;
  }
}
