package fr.dixit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.calendar.english.InEnglish;
import fr.dixit.calendar.french.InFrench;
import fr.dixit.calendar.parser.EdtfParser;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of dates in words; a date that has no such part is told as a whole. */
class PartOfDateTest {

  @ParameterizedTest
  @CsvSource({
    "2020-09, START, début septembre 2020, early September 2020",
    "2020-09, MIDDLE, mi-septembre 2020, mid-September 2020",
    "2020-09, END, fin septembre 2020, late September 2020",
    "2020, START, début 2020, early 2020",
    "2020, MIDDLE, milieu 2020, mid-2020",
    "2020~, END, fin 2020, late 2020",
    "199X, MIDDLE, milieu des années 1990, mid-1990s",
    "2020-22, END, fin de l’été 2020, late summer 2020",
    "2020-09?, END, septembre 2020 (incertain), September 2020 (uncertain)",
    "2020-09?, MIDDLE, septembre 2020 (incertain), September 2020 (uncertain)",
    "2020-09-15, END, 15 septembre 2020, 15 September 2020",
    "2020-09-15, MORNING, matin du 15 septembre 2020, morning of 15 September 2020",
    "2020-09-15, NOON, midi du 15 septembre 2020, noon of 15 September 2020",
    "2020-09-15, AFTERNOON, après-midi du 15 septembre 2020, afternoon of 15 September 2020",
    "2020-09-15, EVENING, soir du 15 septembre 2020, evening of 15 September 2020",
    "2020-09-15, NIGHT, nuit du 15 septembre 2020, night of 15 September 2020",
    "2020-09-15?, MORNING, 15 septembre 2020 (incertain), 15 September 2020 (uncertain)",
    "2020-09, MORNING, septembre 2020, September 2020",
    "2020-09/2020-10, END, de septembre à octobre 2020, from September to October 2020",
    "2020-11-10/2020-11-11, NIGHT, nuit du 10 au 11 novembre 2020,"
        + " night from 10 to 11 November 2020",
  })
  void isToldInWords(String edtf, Part part, String french, String english) {
    Edtf date = EdtfParser.parse(edtf);
    assertThat(new InFrench().words(date, part)).isEqualTo(french);
    assertThat(new InEnglish().words(date, part)).isEqualTo(english);
  }

  @Test
  void withoutAPartTheDateIsToldAsAWhole() {
    assertThat(new InFrench().words(EdtfParser.parse("2020"), null)).isEqualTo("2020");
  }

  @Test
  void someWeekdayAndAfterADay() {
    assertThat(new InFrench().some(DayOfWeek.MONDAY)).isEqualTo("un lundi");
    assertThat(new InEnglish().some(DayOfWeek.MONDAY)).isEqualTo("a Monday");
    LocalDate day = LocalDate.of(2020, 9, 15);
    assertThat(new InFrench().after(day)).isEqualTo("après le 15 septembre 2020");
    assertThat(new InEnglish().after(day)).isEqualTo("after 15 September 2020");
  }
}
