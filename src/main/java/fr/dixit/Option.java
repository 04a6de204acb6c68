package fr.dixit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The options of the command line. */
enum Option {
  SEEDS("--seeds", "DIR", "folder of articles (" + Settings.DEFAULT_SEEDS + ")"),
  SITE("--site", "DIR", "folder to write the site into (" + Settings.DEFAULT_SITE + ")"),
  TEMPLATES("--templates", "DIR", "folder whose files replace the built-in templates"),
  TITLE("--title", "TEXT", "title of the archive (" + Settings.DEFAULT_TITLE + ")"),
  BASE_URL("--base-url", "URL", "where the site will stand; feeds and site map need it"),
  TEXT("--text", "full|excerpt", "how much of the articles to publish (full)"),
  STRICT("--strict", null, "an error in one article fails the build"),
  CACHE("--cache", "DIR", "folder to keep what was read in (" + Settings.DEFAULT_CACHE + ")"),
  CHECK("--check", null, "list all that is wrong in what a build reads and writes, build nothing"),
  WATCH("--watch", null, "build again whenever an article or a template changes"),
  SERVE("--serve", null, "watch, and show the site in the browsers of this machine"),
  PORT("--port", "NUMBER", "port to show the site at (" + Preview.DEFAULT_PORT + ")"),
  EVALUATE("--evaluate", "DIR", "hold claims against NAME.gold.json in a folder, build nothing"),
  COVERAGE("--coverage", null, "list what the lexicon misses in the articles, build nothing"),
  HELP("--help", null, "print this and stop");

  private final String word;
  private final @Nullable String value;
  private final String purpose;

  Option(String word, @Nullable String value, String purpose) {
    this.word = word;
    this.value = value;
    this.purpose = purpose;
  }

  boolean takesValue() {
    return value != null;
  }

  static @Nullable Option of(String word) {
    return Arrays.stream(values()).filter(o -> o.word.equals(word)).findFirst().orElse(null);
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Option::toString).toList();
  }

  /** One line of the help text. */
  String help() {
    String usage = value == null ? word : word + " " + value;
    return String.format(Locale.ROOT, "  %-20s %s", usage, purpose);
  }

  @Override
  public String toString() {
    return word;
  }
}
