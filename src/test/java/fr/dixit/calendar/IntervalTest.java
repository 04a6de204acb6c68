package fr.dixit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dixit.calendar.parser.EdtfParser;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IntervalTest {

  private static Period period(String edtf) {
    return (Period) EdtfParser.parse(edtf);
  }

  @Test
  void runsBetweenTwoPeriodsOrIsOpen() {
    assertThat(Interval.of(period("2018-05"), period("2019"))).hasToString("2018-05/2019");
    assertThat(Interval.of(LocalDate.of(2018, 5, 1), LocalDate.of(2018, 5, 3)))
        .hasToString("2018-05-01/2018-05-03");
    assertThat(Interval.from(period("2018"))).hasToString("2018/..");
    assertThat(Interval.until(period("2018"))).hasToString("../2018");
  }

  @Test
  void doesNotEndBeforeItBegins() {
    assertThat(Interval.of(period("2018-05"), period("2018-05"))).hasToString("2018-05/2018-05");
    assertThat(Interval.of(period("2018-05"), period("2018-XX"))).hasToString("2018-05/2018-XX");
    assertThatThrownBy(() -> Interval.of(period("2018-05"), period("2018-04")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Interval.of(period("2018-05"), period("2017-XX")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
