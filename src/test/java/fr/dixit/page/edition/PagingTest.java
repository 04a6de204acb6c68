package fr.dixit.page.edition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.archive.Archive;
import fr.dixit.page.frame.Imprint;
import fr.dixit.page.index.Index;
import fr.dixit.page.index.Reads;
import fr.dixit.page.item.Pager;
import fr.dixit.page.item.Step;
import fr.dixit.page.path.Listing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

  private static final Sheet SHEET =
      Sheet.at(
          Listing.CLAIMS_BY_DATE.path(1),
          new Edition(
              new Index(
                  new Archive(List.of(), List.of(), List.of(), List.of(), List.of()),
                  Imprint.titled("Dixit")),
              new Reads()));

  @Test
  void anEmptyListHasOnePage() {
    assertThat(new Paging(100, 0).pages()).isEqualTo(1);
    assertThat(new Paging(100, 0).pager(1, Listing.CLAIMS_BY_DATE::path, SHEET)).isNull();
  }

  @Test
  void theLastPageHoldsWhatIsLeft() {
    List<Integer> items = IntStream.range(0, 250).boxed().toList();
    Paging paging = new Paging(100, 250);
    assertThat(paging.pages()).isEqualTo(3);
    assertThat(paging.slice(items, 1)).startsWith(0).endsWith(99);
    assertThat(paging.slice(items, 3)).startsWith(200).endsWith(249);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 7, 60, 1000})
  void everyPageIsAtMostTwoStepsFromTheFirst(int pages) {
    Set<String> reached = new HashSet<>();
    for (Step first : steps(pages, 1)) {
      reached.add(first.text());
      steps(pages, Integer.parseInt(first.text())).forEach(step -> reached.add(step.text()));
    }
    assertThat(reached).hasSize(pages);
  }

  @Test
  void aLongListDoesNotLinkEveryPage() {
    assertThat(steps(1000, 500)).hasSizeLessThan(80);
  }

  private static List<Step> steps(int pages, int number) {
    Pager pager = new Paging(100, pages * 100).pager(number, Listing.CLAIMS_BY_DATE::path, SHEET);
    return pager.steps();
  }
}
