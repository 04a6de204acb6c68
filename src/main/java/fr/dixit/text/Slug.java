package fr.dixit.text;

import java.util.Set;

/**
 * Names of pages: readable, in lower-case ASCII, safe in a URL and as a file name on every system.
 */
public final class Slug {

  /** Leaves room for a folder and an extension below the 255 bytes that file systems allow. */
  private static final int MAX_LENGTH = 80;

  private static final int HASH_LENGTH = 8;

  /** Windows gives these to devices, whatever the extension; {@code index} is the folder's own. */
  private static final Set<String> RESERVED = Set.of("index", "con", "prn", "aux", "nul");

  private Slug() {}

  /**
   * The slug of a name: the same for names that differ only in case, accents, spaces and
   * punctuation. Where it has to leave out letters, a hash of the name keeps it apart from others.
   */
  public static String of(String name) {
    String folded = Folding.fold(name);
    String slug = hyphenated(folded);
    boolean whole = slug.length() <= MAX_LENGTH && folded.chars().allMatch(Slug::isKept);
    return whole && isUsable(slug) ? slug : join(readable(name), hash(folded));
  }

  /** The part of a name that ASCII can write, cut when long; may be empty or reserved. */
  public static String readable(String name) {
    String slug = hyphenated(Folding.fold(name));
    return slug.length() <= MAX_LENGTH ? slug : trim(slug.substring(0, MAX_LENGTH));
  }

  /** Whether a page of this name can stand on every system, next to an index. */
  public static boolean isUsable(String slug) {
    return !slug.isEmpty() && !RESERVED.contains(slug) && !isPort(slug);
  }

  /** Eight hex digits that stand for the exact name. */
  public static String hash(String name) {
    return Sha256.of(name).substring(0, HASH_LENGTH);
  }

  private static String hyphenated(String folded) {
    StringBuilder slug = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    return trim(slug.toString());
  }

  private static boolean isKept(int c) {
    return c < 0x80 || !Character.isLetterOrDigit(c) && !Character.isSurrogate((char) c);
  }

  private static boolean isPort(String slug) {
    boolean named = slug.startsWith("com") || slug.startsWith("lpt");
    return named && slug.length() == 4 && Character.isDigit(slug.charAt(3));
  }

  private static String join(String readable, String hash) {
    return readable.isEmpty() ? hash : readable + "-" + hash;
  }

  private static String trim(String slug) {
    return slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
  }
}
