package fr.dixit.page.linked;

import fr.dixit.text.Direction;
import fr.dixit.text.Sha256;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON for an HTML {@code script} element: nothing in it can end the element.
 *
 * @param hash by which a content security policy knows the element: SHA-256 in Base64. Browsers ask
 *     for none where nothing runs, but the Nu checker does.
 */
public record ScriptJson(String json, String hash) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(JsonFactory.builder().characterEscapes(new Escapes()).build()).build();

  public static ScriptJson of(Object value) {
    String json = MAPPER.writeValueAsString(value);
    byte[] sum = HexFormat.of().parseHex(Sha256.of(json));
    return new ScriptJson(json, Base64.getEncoder().encodeToString(sum));
  }

  /** Writes {@code <}, {@code >} and {@code &} as {@code \\u003C} and the like. */
  private static final class Escapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private final int[] ascii = standardAsciiEscapesForJSON();

    Escapes() {
      for (char c : new char[] {'<', '>', '&', 0x7F}) {
        ascii[c] = ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii.clone();
    }

    /** HTML allows no controls beyond ASCII, even where JSON does; others turn a line around. */
    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return character >= 0x80 && character < 0xA0
              || character >= 0xFFFE
              || character >= 0xFDD0 && character <= 0xFDEF
              || Direction.isControl(character)
          ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", character))
          : null;
    }
  }
}
