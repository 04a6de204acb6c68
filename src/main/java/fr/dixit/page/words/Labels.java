package fr.dixit.page.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    read("/fr/dixit/lexicon/site/labels.tsv", "", texts);
    read("/fr/dixit/lexicon/site/rules.tsv", "rule.", texts);
    return new Labels(Map.copyOf(texts));
  }

  private static void read(String file, String prefix, Map<String, String> texts) {
    try (InputStream in = Labels.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", 2))
          .forEach(row -> texts.put(prefix + row[0], row[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
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

  private static String digits(int number) {
    StringBuilder digits = new StringBuilder(Integer.toString(number));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, NARROW_NO_BREAK_SPACE);
    }
    return digits.toString();
  }
}
