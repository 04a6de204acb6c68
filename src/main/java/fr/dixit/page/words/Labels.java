package fr.dixit.page.words;

import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The French words for what the archive names with codes: kinds, stances, rules, lists. */
public final class Labels {

  private static final char NARROW_NO_BREAK_SPACE = '\u202F';

  private final Map<String, String> texts;

  private Labels(Map<String, String> texts) {
    this.texts = texts;
  }

  /** Reads {@code labels.tsv} and {@code rules.tsv}. */
  public static Labels french() {
    Map<String, String> texts = new HashMap<>();
    read("site/labels.tsv", "key", "", texts);
    read("site/rules.tsv", "rule", "rule.", texts);
    return new Labels(Map.copyOf(texts));
  }

  private static void read(String table, String key, String prefix, Map<String, String> texts) {
    for (Row row : Table.load(table, key, "text").rows()) {
      texts.put(prefix + row.text(key), row.text("text"));
    }
  }

  /** The words for a key; a key without words is a mistake in the program. */
  public String text(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalStateException("labels.tsv has no \"" + key + "\"");
    }
    return text;
  }

  /** The words for a constant, under {@code enum.constant} in lower case. */
  public String of(Enum<?> constant) {
    return of(constant, "");
  }

  /** Further words for a constant, under {@code enum.constant.more}. */
  public String of(Enum<?> constant, String more) {
    String name = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    return text(name.toLowerCase(Locale.ROOT) + (more.isEmpty() ? "" : "." + more));
  }

  /** What a rule is, in a French sentence, or null when nobody has explained it yet. */
  public @Nullable String rule(String name) {
    return texts.get("rule." + name);
  }

  /** A number and its noun: "1 déclaration", "12 déclarations". French counts 0 as singular. */
  public String count(int number, String noun) {
    return digits(number) + " " + text("count." + noun + (number < 2 ? ".one" : ".many"));
  }

  /** A share from 0 to 1: "92 %". */
  public String percent(double share) {
    return digits((int) Math.round(100 * share)) + NARROW_NO_BREAK_SPACE + "%";
  }

  private static String digits(int number) {
    StringBuilder digits = new StringBuilder(Integer.toString(number));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, NARROW_NO_BREAK_SPACE);
    }
    return digits.toString();
  }
}
