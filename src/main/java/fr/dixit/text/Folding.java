package fr.dixit.text;

import java.text.Normalizer;

/**
 * The form in which words are compared: without case or accents, with one kind of apostrophe,
 * hyphen and space, ligatures opened. For matching only; what is shown is always a slice of the
 * text.
 */
public final class Folding {

  private Folding() {}

  /** Folds a word or phrase. The result may be longer (œ) or shorter (combining accents). */
  public static String fold(CharSequence words) {
    int length = words.length();
    for (int i = 0; i < length; i++) {
      if (!isPlain(words.charAt(i))) {
        return foldMarked(words);
      }
    }
    return words.toString();
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x80 && (c < 'A' || c > 'Z') && c != '`';
  }

  private static String foldMarked(CharSequence words) {
    String decomposed = Normalizer.normalize(words, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(decomposed.length() + 2);
    for (int i = 0; i < decomposed.length(); i++) {
      append(folded, decomposed.charAt(i));
    }
    return folded.toString();
  }

  private static void append(StringBuilder folded, char c) {
    switch (c) {
      case 'œ', 'Œ' -> folded.append("oe");
      case 'æ', 'Æ' -> folded.append("ae");
      case 'ß', 'ẞ' -> folded.append("ss");
      case 'ø', 'Ø' -> folded.append('o');
      case 'ł', 'Ł' -> folded.append('l');
      case 'đ', 'Đ' -> folded.append('d');
      case 'ı' -> folded.append('i');
      case '’', '‘', 'ʼ', '′', '`', '´' -> folded.append('\'');
      case '‐', '‑', '‒', '–' -> folded.append('-');
      case '\u00AD', '\u200B', '\uFEFF' -> {}
      default -> {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          folded.append(' ');
        } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
          folded.append(Character.toLowerCase(c));
        }
      }
    }
  }
}
