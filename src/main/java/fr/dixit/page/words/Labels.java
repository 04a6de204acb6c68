package fr.dixit.page.words;

import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.parser.EdtfParser;
import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import fr.dixit.page.chronicle.CalendarUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words for what the archive names with codes: kinds, stances, rules, lists. */
public final class Labels {

  private static final String NO_BREAK = "\u00A0";

  private final Language language;
  private final Map<String, String> texts;

  private Labels(Language language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /** Reads {@code labels.tsv} and {@code rules.tsv}, and translates them. */
  public static Labels in(Language language) {
    Map<String, String> texts = new HashMap<>();
    read("site/labels.tsv", "key", "", texts);
    read("site/rules.tsv", "rule", "rule.", texts);
    Translation translation = Translation.into(language);
    texts.replaceAll((key, text) -> translation.of(text));
    return new Labels(language, Map.copyOf(texts));
  }

  private static void read(String table, String key, String prefix, Map<String, String> texts) {
    for (Row row : Table.load(table, key, "text").rows()) {
      texts.put(prefix + row.text(key), row.text("text"));
    }
  }

  public Language language() {
    return language;
  }

  /** The words for a date. */
  public String date(Edtf date) {
    return language.dates().words(date);
  }

  /** The words for a day, month or year. */
  public String date(CalendarUnit unit) {
    return date(EdtfParser.parse(unit.toString()));
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

  /** What a rule is, in a sentence, or null when nobody has explained it yet. */
  public @Nullable String rule(String name) {
    return texts.get("rule." + name);
  }

  /** A number and its noun, on one line: "1 déclaration", "12 déclarations". */
  public String count(int number, String noun) {
    String key = "count." + noun + (language.isSingular(number) ? ".one" : ".many");
    return language.digits(number) + NO_BREAK + text(key);
  }
}
