package fr.dixit.ingest;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Severity;
import fr.dixit.text.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * From bytes to characters: a byte order mark decides, then UTF-8 if the bytes are valid in it,
 * then the charset that the file declares, then windows-1252, which old French newsrooms wrote.
 */
public final class Decoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char REPLACEMENT = '\uFFFD';

  /** In a text of this many bytes, one control character is an accident; more are binary data. */
  private static final int BYTES_PER_CONTROL = 100;

  private Decoder() {}

  /** The text of a file that declares no charset. */
  public static @Nullable Text decode(
      String shown, byte[] bytes, Consumer<Diagnostic> diagnostics) {
    return decode(shown, bytes, null, diagnostics);
  }

  /**
   * The text without its byte order mark, or null when the bytes are no text.
   *
   * @param declared the charset that the file says it is in, or null
   */
  public static @Nullable Text decode(
      String shown, byte[] bytes, @Nullable Charset declared, Consumer<Diagnostic> diagnostics) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decoded(shown, bytes, 2, StandardCharsets.UTF_16LE, diagnostics);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decoded(shown, bytes, 2, StandardCharsets.UTF_16BE, diagnostics);
    }
    if (isBinary(bytes)) {
      diagnostics.accept(
          Diagnostic.of(
              Severity.ERROR,
              shown,
              "is binary data, not text",
              "export the article as text in UTF-8, or take the file out of the folder"));
      return null;
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    Text strict = strictUtf8(bytes, start);
    return strict != null ? strict : lenient(shown, bytes, start, declared, diagnostics);
  }

  private static @Nullable Text strictUtf8(byte[] bytes, int start) {
    try {
      ByteBuffer rest = ByteBuffer.wrap(bytes, start, bytes.length - start);
      return new Text(StandardCharsets.UTF_8.newDecoder().decode(rest).toString());
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static Text lenient(
      String shown,
      byte[] bytes,
      int start,
      @Nullable Charset declared,
      Consumer<Diagnostic> diagnostics) {
    if (start > 0 || isDamagedUtf8(bytes)) {
      return decoded(shown, bytes, start, StandardCharsets.UTF_8, diagnostics);
    }
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      return decoded(shown, bytes, start, asWritten(declared), diagnostics);
    }
    diagnostics.accept(
        Diagnostic.of(
            Severity.NOTE,
            shown,
            "is not UTF-8; read as windows-1252",
            "save it as UTF-8 if letters look wrong"));
    return decoded(shown, bytes, start, WINDOWS_1252, diagnostics);
  }

  /** As browsers do: who declares Latin 1 writes œ and “ all the same. */
  private static Charset asWritten(Charset declared) {
    boolean latin1 =
        declared.equals(StandardCharsets.ISO_8859_1) || declared.equals(StandardCharsets.US_ASCII);
    return latin1 ? WINDOWS_1252 : declared;
  }

  /** Text of another charset holds hardly a sequence that happens to be valid UTF-8. */
  private static boolean isDamagedUtf8(byte[] bytes) {
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    long damaged = decoded.chars().filter(c -> c == REPLACEMENT).count();
    long whole = decoded.chars().filter(c -> c >= 0x80 && c != REPLACEMENT).count();
    return whole > damaged;
  }

  private static Text decoded(
      String shown, byte[] bytes, int start, Charset charset, Consumer<Diagnostic> diagnostics) {
    Text text = new Text(new String(bytes, start, bytes.length - start, charset));
    int first = text.value().indexOf(REPLACEMENT);
    if (first >= 0) {
      diagnostics.accept(
          Diagnostic.at(
              Severity.WARNING,
              shown,
              text,
              first,
              "holds bytes that are no characters in " + charset.name(),
              "they are shown as �; restore the file from its origin"));
    }
    return text;
  }

  private static boolean isBinary(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < ' ' && (b < '\t' || b > '\r')) {
        controls++;
      }
    }
    return controls > 1 && controls > bytes.length / BYTES_PER_CONTROL;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
