package fr.dixit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dixit.calendar.parser.EdtfException;
import fr.dixit.calendar.parser.EdtfParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-05-01T23:59:59Z",
        "2020-05-01T00:00:00+14:00",
        "2020-05-01T00:00:00-12:00",
        "2020-05-01T00:00:00+01:59",
        "2020-05-01T00:00:00+00:00",
      })
  void isAnEdtfDate(String text) {
    assertThat(EdtfParser.parse(text).earliest()).isEqualTo("2020-05-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-05-01T24:00:01Z",
        "2020-05-01T24:01:00Z",
        "2020-05-01T23:60:00Z",
        "2020-05-01T23:59:60Z",
        "2020-05-01T00:00:00+14:01",
        "2020-05-01T00:00:00-12:01",
        "2020-05-01T00:00:00+01:60",
        "2020-05-01T00:00:00-00:00",
      })
  void isNone(String text) {
    assertThatThrownBy(() -> EdtfParser.parse(text)).isInstanceOf(EdtfException.class);
  }
}
