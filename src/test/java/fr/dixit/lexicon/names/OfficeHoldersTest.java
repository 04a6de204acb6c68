package fr.dixit.lexicon.names;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.parser.EdtfParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoldersTest {

  private static final OfficeHolders HOLDERS = OfficeHolders.load();

  @ParameterizedTest
  @CsvSource({
    "emmanuel macron, 2019-01-15, président de la République",
    "macron, 2015-01-15, ministre de l'Économie",
    "de rugy, 2018, président de l'Assemblée nationale",
    "de rugy, 2018-09/2018-12, ministre de la Transition écologique",
    "edouard philippe, 2020-07-03, Premier ministre",
    "merkel, , chancelier"
  })
  void aTenureMayCoverADate(String name, @Nullable String date, String office) {
    assertThat(HOLDERS.of(name))
        .anyMatch(tenure -> tenure.mayCover(edtf(date)) && tenure.offices().contains(office));
  }

  @ParameterizedTest
  @CsvSource({
    "emmanuel macron, 2013-01-15",
    "edouard philippe, 2020-07-04",
    "brigitte macron, 2019-01-15",
    "ouard philippe, 2019-01-15"
  })
  void nobodyHoldsAnOfficeThen(String name, String date) {
    assertThat(HOLDERS.of(name)).noneMatch(tenure -> tenure.mayCover(edtf(date)));
  }

  @ParameterizedTest
  @CsvSource({"edouard philippe, 2020-07-04, true", "edouard philippe, 2020, false"})
  void aTenureEndsBeforeADate(String name, String date, boolean over) {
    assertThat(HOLDERS.of(name)).allMatch(tenure -> tenure.endsBefore(edtf(date)) == over);
  }

  private static @Nullable Edtf edtf(@Nullable String date) {
    return date == null ? null : EdtfParser.parse(date);
  }
}
