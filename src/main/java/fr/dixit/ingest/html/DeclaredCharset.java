package fr.dixit.ingest.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The charset that a page, or the server that sent it, says it is in. */
public final class DeclaredCharset {

  /** The HTML standard asks for the first 1024 bytes; not all pages know. */
  private static final int HEAD = 4096;

  private static final Pattern CHARSET =
      Pattern.compile("(?i)(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})");

  private DeclaredCharset() {}

  /** What the first bytes of a page declare, or null. */
  public static @Nullable Charset in(byte[] page) {
    int length = Math.min(page.length, HEAD);
    return in(new String(page, 0, length, StandardCharsets.ISO_8859_1));
  }

  /** What a declaration such as {@code text/html; charset=utf-8} names, or null. */
  public static @Nullable Charset in(String declaration) {
    Matcher name = CHARSET.matcher(declaration);
    try {
      return name.find() ? Charset.forName(name.group(1)) : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
