package fr.dixit.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTest {

  @ParameterizedTest
  @CsvSource({
    "Pâques 2018, 2018-04-01",
    "Pâques 2019, 2019-04-21",
    "Pâques 2038, 2038-04-25",
    "Pâques 1818, 1818-03-22",
    "Ascension 2021, 2021-05-13",
    "lundi de Pentecôte 2021, 2021-05-24",
    "mercredi des Cendres 2021, 2021-02-17",
    "fête des mères 2021, 2021-05-30",
    "fête des pères 2021, 2021-06-20",
    "Jeûne fédéral 2021, 2021-09-19",
    "Journée nationale des patriotes 2021, 2021-05-24",
    "Toussaint 2021, 2021-11-01",
    "réveillon de la Saint-Sylvestre 2021, 2021-12-31",
  })
  void comesByItsRule(String words, String day) {
    assertThat(Reader.dates("La " + words + ".", null).get(0).value()).hasToString(day);
  }
}
