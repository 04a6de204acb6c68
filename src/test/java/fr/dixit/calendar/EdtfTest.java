package fr.dixit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.dixit.calendar.english.InEnglish;
import fr.dixit.calendar.french.InFrench;
import fr.dixit.calendar.parser.EdtfException;
import fr.dixit.calendar.parser.EdtfParser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EdtfTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "words.tsv",
      delimiter = '\t',
      useHeadersInDisplayName = true,
      emptyValue = "")
  void wordsAndMachineValue(String edtf, String french, String english, @Nullable String html) {
    Edtf date = EdtfParser.parse(edtf);
    assertThat(new InFrench().words(date)).isEqualTo(french);
    assertThat(new InEnglish().words(date)).isEqualTo(english);
    assertThat(HtmlTime.of(date)).isEqualTo(html);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "words.tsv",
      delimiter = '\t',
      useHeadersInDisplayName = true,
      emptyValue = "")
  void printsWhatItRead(String edtf) {
    assertThat(EdtfParser.parse(edtf)).hasToString(edtf);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "bounds.tsv",
      delimiter = '\t',
      useHeadersInDisplayName = true,
      nullValues = "-")
  void bounds(String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
    Edtf date = EdtfParser.parse(edtf);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "invalid.tsv",
      delimiter = '\t',
      useHeadersInDisplayName = true,
      ignoreLeadingAndTrailingWhitespace = false)
  void saysWhatIsWrong(@Nullable String text, int index, String message, String hint) {
    String input = text == null ? "" : text;
    EdtfException error = catchThrowableOfType(EdtfException.class, () -> EdtfParser.parse(input));
    assertThat(error).as(input).isNotNull().hasMessage(message);
    assertThat(error.hint()).isEqualTo(hint);
    assertThat(error.index()).isEqualTo(index);
  }

  @Test
  void shortFormsOfDecadesAndCenturiesArePrintedInFull() {
    assertThat(EdtfParser.parse("199")).hasToString("199X");
    assertThat(EdtfParser.parse("19")).hasToString("19XX");
    assertThat(EdtfParser.parse("1985-04-12T23:20")).hasToString("1985-04-12T23:20:00");
    assertThat(EdtfParser.parse("1985-04-12T23:20:30.5-0430"))
        .hasToString("1985-04-12T23:20:30.5-04:30");
  }

  @Test
  void theOrderIsByFirstDayThenByLast() {
    List<Edtf> ordered = new ArrayList<>();
    for (String edtf :
        List.of("../1990", "18XX", "199X", "1990-05-01", "1990-05", "1990-05~", "1990-05/..")) {
      ordered.add(EdtfParser.parse(edtf));
    }
    List<Edtf> shuffled = new ArrayList<>(ordered);
    Collections.reverse(shuffled);
    Collections.sort(shuffled);
    assertThat(shuffled)
        .extracting(Edtf::toString)
        .containsExactly(
            "../1990", "18XX", "199X", "1990-05-01", "1990-05", "1990-05~", "1990-05/..");
  }

  @Test
  void approximateAndUncertainAreTold() {
    assertThat(EdtfParser.parse("2016~").isApproximate()).isTrue();
    assertThat(EdtfParser.parse("2016~").isUncertain()).isFalse();
    assertThat(EdtfParser.parse("2016/2018%").isApproximate()).isTrue();
    assertThat(EdtfParser.parse("2016?/2018").isUncertain()).isTrue();
    assertThat(EdtfParser.parse("2016/..").isApproximate()).isFalse();
  }

  @Test
  void yearsBeyondAllDaysMeetTheEndsOfTime() {
    assertThat(EdtfParser.parse("Y-2000000000").earliest()).isEqualTo(LocalDate.MIN);
    assertThat(EdtfParser.parse("Y2000000000").latest()).isEqualTo(LocalDate.MAX);
  }
}
