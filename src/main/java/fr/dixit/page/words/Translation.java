package fr.dixit.page.words;

import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of the interface, which are written in French, in one of its languages. */
public final class Translation {

  private static final Pattern SPACES = Pattern.compile("(?:[\\s\u00A0\u202F]|&nbsp;|&#8239;)+");

  private final Map<String, String> words;

  private Translation(Map<String, String> words) {
    this.words = words;
  }

  /** Reads {@code english.tsv} when the language is English. */
  public static Translation into(Language language) {
    return switch (language) {
      case FRENCH -> new Translation(Map.of());
      case ENGLISH -> english();
    };
  }

  private static Translation english() {
    Map<String, String> words = new HashMap<>();
    for (Row row : Table.load("site/english.tsv", "french", "english").rows()) {
      words.put(key(row.text("french")), row.text("english"));
    }
    return new Translation(Map.copyOf(words));
  }

  /** What words are looked up by: without space around, and with any between them alike. */
  public static String key(String french) {
    return SPACES.matcher(french).replaceAll(" ").strip();
  }

  /** Whether there is nothing to translate. */
  public boolean isIdentity() {
    return words.isEmpty();
  }

  /**
   * The words in this language, or null when the table does not have them. A capital at their
   * beginning makes one at the beginning of the translation.
   */
  public @Nullable String find(String french) {
    String key = key(french);
    String exact = words.get(key);
    if (exact != null || key.isEmpty() || !Character.isUpperCase(key.charAt(0))) {
      return exact;
    }
    String lower = words.get(Character.toLowerCase(key.charAt(0)) + key.substring(1));
    return lower == null ? null : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }

  /** The words in this language, or as they are when the table does not have them. */
  public String of(String french) {
    String found = find(french);
    return found == null ? french : found;
  }
}
