package fr.dixit.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.text.Text;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

  private static final String WORDS = "« L’été », a-t-il dit – à l’œuvre…";

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {"", "oui\r\nnon\n", WORDS, "e\u0301te\u0301 \uD83D\uDE00", "mot \uFFFD rendu"})
  void utf8IsReadAsItStands(String words) {
    assertThat(decode(words.getBytes(UTF_8))).isEqualTo(words);
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void aByteOrderMarkDecidesAndIsNoText() {
    assertThat(decode(("\uFEFF" + WORDS).getBytes(UTF_8))).isEqualTo(WORDS);
    assertThat(decode(("\uFEFF" + WORDS).getBytes(UTF_16LE))).isEqualTo(WORDS);
    assertThat(decode(("\uFEFF" + WORDS).getBytes(UTF_16BE))).isEqualTo(WORDS);
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void windows1252IsReadWithANote() {
    assertThat(decode(WORDS.getBytes(Charset.forName("windows-1252")))).isEqualTo(WORDS);
    assertThat(diagnostics)
        .singleElement()
        .hasToString(
            """
            a.txt: note: is not UTF-8; read as windows-1252
              hint: save it as UTF-8 if letters look wrong\
            """);
  }

  @Test
  void damagedUtf8StaysUtf8() {
    byte[] bytes = "L’été dernier,\na-t-il dit à l’?".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xC3;
    assertThat(decode(bytes)).isEqualTo("L’été dernier,\na-t-il dit à l’\uFFFD");
    assertThat(diagnostics)
        .singleElement()
        .hasToString(
            """
            a.txt:2:16: warning: holds bytes that are no characters in UTF-8
              a-t-il dit à l’\uFFFD
                             ^
              hint: they are shown as \uFFFD; restore the file from its origin\
            """);
  }

  @Test
  void bytesThatWindows1252DoesNotKnowAreNamed() {
    assertThat(decode("été \u0081".getBytes(ISO_8859_1))).isEqualTo("été \uFFFD");
    assertThat(diagnostics.get(1).toString())
        .startsWith("a.txt:1:5: warning: holds bytes that are no characters in windows-1252\n");
  }

  @Test
  void binaryIsRefused() {
    byte[][] files = {
      {'o', 'u', 'i', 0}, {(byte) 0x89, 'P', 'N', 'G', 1, 2}, "oui".getBytes(UTF_16LE)
    };
    for (byte[] bytes : files) {
      diagnostics.clear();
      assertThat(decode(bytes)).isNull();
      assertThat(diagnostics)
          .singleElement()
          .hasToString(
              """
              a.txt: error: is binary data, not text
                hint: export the article as text in UTF-8, or take the file out of the folder\
              """);
    }
  }

  @Test
  void aStrayControlCharacterIsNoBinary() {
    assertThat(decode("a\u0002 dit oui".getBytes(UTF_8))).isEqualTo("a\u0002 dit oui");
    assertThat(diagnostics).isEmpty();
  }

  private @Nullable String decode(byte[] bytes) {
    Text text = Decoder.decode("a.txt", bytes, diagnostics::add);
    return text == null ? null : text.value();
  }
}
