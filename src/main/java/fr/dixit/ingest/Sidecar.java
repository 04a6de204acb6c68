package fr.dixit.ingest;

import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.parser.EdtfException;
import fr.dixit.calendar.parser.EdtfParser;
import fr.dixit.diagnostic.Quoted;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** {@code NAME.yaml}: what a person states about the article beside it. */
final class Sidecar {

  private static final List<String> KEYS =
      List.of("title", "published", "outlet", "url", "author", "language", "captured", "rights");

  private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s/]+\\S*");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final YamlMapping yaml;
  private final Map<String, ScalarNode> values;

  Sidecar(YamlMapping yaml) {
    this.yaml = yaml;
    this.values = yaml.values(KEYS);
  }

  Metadata metadata() {
    return new Metadata(
        words("title"),
        date("published"),
        words("outlet"),
        url("url"),
        words("author"),
        language("language"),
        date("captured"),
        rights("rights"));
  }

  private @Nullable Rights rights(String key) {
    String words = words(key);
    if (words == null) {
      return null;
    }
    Rights rights = Rights.of(words);
    if (rights == null) {
      refuse(key, 0, Quoted.of(words) + " is no kind of rights", "write full or excerpt");
    }
    return rights;
  }

  /** On one line, without characters that mean nothing on a page; null when empty. */
  private @Nullable String words(String key) {
    ScalarNode value = values.get(key);
    if (value == null) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    SPACES
        .matcher(value.getValue())
        .replaceAll(" ")
        .codePoints()
        .filter(Sidecar::isPrintable)
        .forEach(words::appendCodePoint);
    return words.toString().isBlank() ? null : words.toString().strip();
  }

  private static boolean isPrintable(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL && type != Character.SURROGATE;
  }

  private @Nullable Edtf date(String key) {
    String date = words(key);
    if (date == null) {
      return null;
    }
    try {
      return EdtfParser.parse(date);
    } catch (EdtfException e) {
      refuse(key, e.index(), Quoted.of(date) + " is no date: " + e.getMessage(), e.hint());
      return null;
    }
  }

  private @Nullable String url(String key) {
    String url = words(key);
    if (url == null || WEB_ADDRESS.matcher(url).matches()) {
      return url;
    }
    refuse(
        key, 0, Quoted.of(url) + " is no web address", "it should begin with https:// or http://");
    return null;
  }

  private @Nullable String language(String key) {
    String language = words(key);
    try {
      return language == null ? null : languageTag(language);
    } catch (IllformedLocaleException e) {
      refuse(key, 0, Quoted.of(language) + " is no language tag", "write for example fr or fr-BE");
      return null;
    }
  }

  private static String languageTag(String language) {
    return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
  }

  private void refuse(String key, int index, String message, String hint) {
    ScalarNode value = values.get(key);
    if (value != null) {
      yaml.error(value, index, message, hint);
    }
  }
}
