package fr.dixit.diagnostic;

import fr.dixit.text.Position;
import fr.dixit.text.Text;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a user's file, where, and what to do next.
 *
 * @param file as the user named it, or empty when no file is meant
 * @param position null when the file as a whole is meant
 * @param sourceLine the line that the position is in, or null
 * @param hint what to do next, or null when the message says it all
 */
public record Diagnostic(
    Severity severity,
    String file,
    @Nullable Position position,
    @Nullable String sourceLine,
    String message,
    @Nullable String hint) {

  public static Diagnostic of(
      Severity severity, String file, String message, @Nullable String hint) {
    return new Diagnostic(severity, file, null, null, message, hint);
  }

  /** A diagnostic at a UTF-16 offset of the file's text. */
  public static Diagnostic at(
      Severity severity,
      String file,
      Text text,
      int offset,
      String message,
      @Nullable String hint) {
    return new Diagnostic(severity, file, text.position(offset), text.line(offset), message, hint);
  }

  /** {@code file:line:column: severity: message}, the line with a caret, and the hint. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(place());
    out.append(severity.name().toLowerCase(Locale.ROOT))
        .append(": ")
        .append(Terminal.safe(message));
    if (position != null && sourceLine != null) {
      out.append('\n').append(Excerpt.of(sourceLine, position.column()));
    }
    if (hint != null) {
      out.append("\n  hint: ").append(Terminal.safe(hint));
    }
    return out.toString();
  }

  private String place() {
    if (file.isEmpty()) {
      return "";
    }
    String where = position == null ? "" : ":" + position.line() + ":" + position.column();
    return Terminal.safe(file) + where + ": ";
  }
}
