package fr.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  private static final List<Span> SPANS =
      List.of(new Span(0, 3), new Span(3, 4), new Span(6, 9), new Span(12, 20));

  @Test
  void theFirstThatHolds() {
    for (int first = 0; first <= 9; first++) {
      int expected = first;
      assertThat(InOrder.first(9, i -> i >= expected)).isEqualTo(first);
    }
    assertThat(InOrder.first(0, i -> true)).isZero();
  }

  @Test
  void whatOverlapsAsIfAllWereAsked() {
    spans().forEach(
        other ->
            assertThat(InOrder.overlapping(SPANS, other))
                .as("%s", other)
                .isEqualTo(SPANS.stream().filter(span -> span.overlaps(other)).toList()));
  }

  @Test
  void whatContainsAsIfAllWereAsked() {
    spans().forEach(
        other ->
            assertThat(InOrder.isWithinOne(SPANS, other))
                .as("%s", other)
                .isEqualTo(SPANS.stream().anyMatch(span -> span.contains(other))));
  }

  /** All that are not empty. */
  private static Stream<Span> spans() {
    return IntStream.range(0, 22)
        .boxed()
        .flatMap(start -> IntStream.range(start + 1, 23).mapToObj(end -> new Span(start, end)));
  }
}
