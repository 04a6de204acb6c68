package fr.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void refusesBoundsThatAreNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(-1, 2))
        .withMessage("not a span: -1..2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(3, 2))
        .withMessage("not a span: 3..2");
  }

  @Test
  void isHalfOpen() {
    Span span = new Span(2, 5);
    assertThat(span.length()).isEqualTo(3);
    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(5)).isFalse();
    assertThat(span.contains(new Span(2, 5))).isTrue();
    assertThat(span.contains(new Span(2, 6))).isFalse();
    assertThat(span.overlaps(new Span(4, 9))).isTrue();
    assertThat(span.overlaps(new Span(5, 9))).as("neighbours").isFalse();
    assertThat(span.overlaps(new Span(0, 2))).as("neighbours").isFalse();
    assertThat(new Span(4, 4).isEmpty()).isTrue();
    assertThat(span.isEmpty()).isFalse();
  }

  @Test
  void joinsWithWhatLiesBetween() {
    assertThat(new Span(7, 9).to(new Span(1, 3))).isEqualTo(new Span(1, 9));
  }

  @Test
  void putsWhatEnclosesFirst() {
    assertThat(List.of(new Span(4, 5), new Span(0, 3), new Span(0, 9)).stream().sorted())
        .containsExactly(new Span(0, 9), new Span(0, 3), new Span(4, 5));
  }
}
