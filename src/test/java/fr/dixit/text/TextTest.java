package fr.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Elle a dit oui.",
        "\uD835\uDC00 dit\n\uD83D\uDE00\uD83D\uDE00 !",
        "e\u0301te\u0301 NFD",
        "une\r\ndeux\r\n",
        "moitié seule \uD83D, puis \uDE00\uD83D\uDE00"
      })
  void countsCodePointsAsJavaDoes(String value) {
    Text text = new Text(value);
    IntStream.rangeClosed(0, value.length())
        .forEach(
            offset ->
                assertThat(text.codePoints(offset))
                    .as("before offset %d of “%s”", offset, value)
                    .isEqualTo(value.codePointCount(0, offset)));
    IntStream.rangeClosed(0, text.codePoints(value.length()))
        .forEach(
            count ->
                assertThat(text.offset(count))
                    .as("after %d code points of “%s”", count, value)
                    .isEqualTo(value.offsetByCodePoints(0, count)));
  }

  @Test
  void columnsCountCodePointsFromOne() {
    Text text = new Text("\uD83D\uDE00\n\uD83D\uDE00 oui");
    assertThat(text.position(0)).isEqualTo(new Position(1, 1));
    assertThat(text.position(2)).as("the line break").isEqualTo(new Position(1, 2));
    assertThat(text.position(3)).isEqualTo(new Position(2, 1));
    assertThat(text.position(6)).as("oui").isEqualTo(new Position(2, 3));
    assertThat(text.position(text.length())).as("the end").isEqualTo(new Position(2, 6));
  }

  @Test
  void combiningAccentsAreColumnsOfTheirOwn() {
    assertThat(new Text("e\u0301te\u0301").position(4)).isEqualTo(new Position(1, 5));
  }

  @Test
  void linesComeWithoutTheirBreaks() {
    Text text = new Text("une\r\ndeux\n\ntrois");
    assertThat(text.line(0)).isEqualTo("une");
    assertThat(text.line(5)).isEqualTo("deux");
    assertThat(text.line(10)).as("empty line").isEmpty();
    assertThat(text.line(text.length())).isEqualTo("trois");
    assertThat(text.position(5)).as("after a Windows line break").isEqualTo(new Position(2, 1));
  }

  @Test
  void linesAreAsManyAsThereAre() {
    Text text = new Text("\n".repeat(8) + "neuf\n" + "\n".repeat(90) + "cent");
    assertThat(text.line(8)).isEqualTo("neuf");
    assertThat(text.line(text.length())).isEqualTo("cent");
    assertThat(new Text("\nune").line(0)).isEmpty();
  }

  @Test
  void slicesAreUntouched() {
    Text text = new Text("«\u00A0Oui\u202F»\r\n");
    assertThat(text.slice(new Span(0, 7))).isEqualTo("«\u00A0Oui\u202F»");
    assertThat(text.slice(text.span())).isEqualTo(text.value());
  }

  @Test
  void isItsCharacters() {
    Text text = new Text("oui");
    assertThat(text).isEqualTo(new Text("oui")).hasSameHashCodeAs("oui").hasToString("oui");
    assertThat(text).isNotEqualTo(new Text("non")).isNotEqualTo("oui");
    assertThat(text.charAt(2)).isEqualTo('i');
  }
}
