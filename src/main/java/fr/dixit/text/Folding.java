package fr.dixit.text;

import java.text.Normalizer;

/**
 * The form in which words are compared: without case or accents, with one kind of apostrophe,
 * hyphen and space, ligatures opened. For matching only; what is shown is always a slice of the
 * text.
 */
public final class Folding {

  /** What each Latin character folds to: decomposing every word would cost ten times as much. */
  private static final String[] LATIN = latin();

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
    StringBuilder folded = new StringBuilder(words.length() + 2);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < LATIN.length) {
        folded.append(LATIN[c]);
      } else if (isPunctuation(c)) {
        append(folded, c);
      } else {
        return foldDecomposed(words);
      }
    }
    return folded.toString();
  }

  /** Typographic quotation marks, dashes and spaces, none of which combines with a letter. */
  private static boolean isPunctuation(char c) {
    return c >= '\u2000' && c < '\u2070';
  }

  private static String foldDecomposed(CharSequence words) {
    String decomposed = Normalizer.normalize(words, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(decomposed.length() + 2);
    for (int i = 0; i < decomposed.length(); i++) {
      append(folded, decomposed.charAt(i));
    }
    return folded.toString();
  }

  /** Each character below U+0300, the first combining mark, folds by itself. */
  private static String[] latin() {
    String[] latin = new String[0x300];
    for (char c = 0; c < latin.length; c++) {
      latin[c] = foldDecomposed(String.valueOf(c));
    }
    return latin;
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
      case '’', '‘', 'ʼ', 'ʹ', 'ʻ', 'ꞌ', '′', '‵', '՚', '＇', '`', '´' -> folded.append('\'');
      case 'ᵉ' -> folded.append('e');
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
