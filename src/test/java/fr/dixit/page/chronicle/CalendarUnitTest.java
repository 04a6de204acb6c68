package fr.dixit.page.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.parser.EdtfParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarUnitTest {

  @ParameterizedTest
  @CsvSource({
    "2021-03-15, 2021-03-15",
    "2021-03, 2021-03",
    "2020-09~, 2020-09",
    "2019-05-03/2019-05-05, 2019-05",
    "2020, 2020",
    "2020-23, 2020",
    "2021-04-01/2021-09-30, 2021",
    "0800-12-25, 0800-12-25",
    "-0482, -0482",
  })
  void isTheSmallestThatHoldsTheWholeValue(String value, String unit) {
    assertThat(CalendarUnit.of(EdtfParser.parse(value))).hasToString("[" + unit + "]");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-24, '[2020, 2021]'",
    "2018/2020, '[2018, 2019, 2020]'",
  })
  void isEachYearThatTheValueTouches(String value, String units) {
    assertThat(CalendarUnit.of(EdtfParser.parse(value))).hasToString(units);
  }

  @ParameterizedTest
  @CsvSource({"199X", "18XX", "2009/2019", "../2019", "2019/.."})
  void isNoneForWhatIsLongOrOpen(String value) {
    assertThat(CalendarUnit.of(EdtfParser.parse(value))).isEmpty();
  }

  @Test
  void isNoneForAnUnknownDate() {
    assertThat(CalendarUnit.of((Edtf) null)).isEmpty();
  }
}
