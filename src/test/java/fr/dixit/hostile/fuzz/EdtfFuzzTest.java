package fr.dixit.hostile.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.HtmlTime;
import fr.dixit.calendar.french.InFrench;
import fr.dixit.calendar.parser.EdtfException;
import fr.dixit.calendar.parser.EdtfParser;
import java.nio.charset.StandardCharsets;

/** Any string as EDTF: refused with a place inside it, or a date that writes and reads itself. */
class EdtfFuzzTest {

  @FuzzTest
  void edtf(byte[] data) {
    String words = new String(data, StandardCharsets.UTF_8);
    try {
      check(EdtfParser.parse(words));
    } catch (EdtfException e) {
      assertThat(e.index()).isBetween(0, words.length());
      assertThat(e.getMessage()).isNotBlank();
      assertThat(e.hint()).isNotBlank();
    }
  }

  private static void check(Edtf date) {
    Edtf again = EdtfParser.parse(date.toString());
    assertThat(again).isEqualTo(date).isEqualByComparingTo(date).hasToString(date.toString());
    assertThat(new InFrench().words(date)).isNotBlank();
    assertThat(HtmlTime.of(date)).isNotEqualTo("");
    if (date.earliest() != null && date.latest() != null) {
      assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
    }
  }
}
