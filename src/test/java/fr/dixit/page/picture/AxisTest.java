package fr.dixit.page.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.page.words.Labels;
import fr.dixit.page.words.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

  private static final Labels LABELS = Labels.in(Language.FRENCH);

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({
    "2020-11-03, 2020-11-03, 1, 3 novembre 2020, 3 novembre 2020",
    "2020-11-03, 2020-12-02, 30, 3 novembre 2020, 2 décembre 2020",
    "2020-11-03, 2020-12-03, 2, novembre 2020, décembre 2020",
    "2020-01-31, 2022-06-01, 30, janvier 2020, juin 2022",
    "2020-01-31, 2022-07-01, 3, 2020, 2022",
    "1991-05-01, 2020-05-01, 30, 1991, 2020",
    "1991-05-01, 2021-05-01, 16, 1990–1991, 2020–2021",
    "0987-05-01, 2021-05-01, 22, 950–999, 2000–2049",
    "-9000-05-01, 2021-05-01, 23, 9001 av. J.-C.–8502 av. J.-C., 2000–2499",
  })
  void takesTheShortestColumnsThatFit(
      LocalDate first, LocalDate last, int columns, String start, String end) {
    Axis axis = Axis.of(List.of(last, first));
    assertThat(axis.columns()).isEqualTo(columns).isLessThanOrEqualTo(Axis.MOST);
    assertThat(axis.column(first)).isZero();
    assertThat(axis.column(last)).isEqualTo(columns - 1);
    assertThat(axis.words(0, LABELS)).isEqualTo(start);
    assertThat(axis.words(columns - 1, LABELS)).isEqualTo(end);
  }

  @Test
  void leavesOutTheFewDaysThatWouldStretchIt() {
    List<LocalDate> days = new ArrayList<>(daysFrom(LocalDate.of(2019, 1, 1), 25));
    days.add(LocalDate.of(1885, 3, 1));
    Axis axis = Axis.of(days);
    assertThat(axis.holds(LocalDate.of(1885, 3, 1))).isFalse();
    assertThat(axis.words(0, LABELS)).isEqualTo("1ᵉʳ janvier 2019");
  }

  @Test
  void keepsTheDaysAtBothEndsWhenTheyStretchNothing() {
    List<LocalDate> days = daysFrom(LocalDate.of(2019, 1, 1), 25);
    assertThat(days).allMatch(Axis.of(days)::holds);
  }

  private static List<LocalDate> daysFrom(LocalDate first, int count) {
    return Stream.iterate(first, day -> day.plusDays(1)).limit(count).toList();
  }
}
