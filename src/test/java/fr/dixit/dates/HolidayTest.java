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
    "fête nationale française 2021, 2021-07-14",
    "fête nationale belge 2021, 2021-07-21",
    "fête nationale suisse 2021, 2021-08-01",
    "fête nationale du Québec 2021, 2021-06-24",
    "fête du Travail 2021, 2021-05-01",
    "Saint-Jean-Baptiste 2021, 2021-06-24",
    "fête du Roi 2021, 2021-11-15",
    "fête de Wallonie 2021, 2021-09-19",
    "fête de la Communauté flamande 2021, 2021-07-11",
    "Fête-Dieu 2021, 2021-06-03",
    "Jeûne genevois 2021, 2021-09-09",
    "Jeûne genevois 2019, 2019-09-05",
    "Jeûne genevois 2024, 2024-09-05",
    "lundi du Jeûne 2021, 2021-09-20",
    "Action de grâce 2021, 2021-10-11",
    "Action de grâces 2022, 2022-10-10",
    "journée du Black Friday 2021, 2021-11-26",
    "dimanche des Rameaux 2021, 2021-03-28",
  })
  void comesByItsRule(String words, String day) {
    assertThat(Reader.dates("La " + words + ".", null).get(0).value()).hasToString(day);
  }
}
