package fr.dixit.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void escapesWhatHtmlReads() throws IOException {
    assertThat(escaped("<a href=\"x\">l'R&D</a>"))
        .isEqualTo("&lt;a href=&quot;x&quot;&gt;l&#39;R&amp;D&lt;/a&gt;");
  }

  @Test
  void leavesFrenchAsItIs() throws IOException {
    String french = "«\u202Fœuvre\u00A0», l’été\u2009!\n\tNaïve 𝄞";
    assertThat(escaped(french)).isEqualTo(french);
  }

  @Test
  void dropsWhatHtmlForbids() throws IOException {
    assertThat(escaped("a\u0000b\u000Bc\u0085d\uFFFEe\uFDD0f\r\n")).isEqualTo("abcdef\n");
  }

  @Test
  void dropsWhatTurnsTheWordsBesideItAround() throws IOException {
    assertThat(escaped("a\u202Eb\u202Cc\u2066d\u2069e\u200Ff")).isEqualTo("abcde\u200Ff");
  }

  private static String escaped(String text) throws IOException {
    StringWriter out = new StringWriter();
    Html.escape(text, out);
    return out.toString();
  }
}
