package fr.dixit.site.render;

import fr.dixit.page.words.Translation;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words that a template shows: those between tags of HTML or Mustache, and in attributes
 * that people read or hear, {@code data-} among them.
 */
final class TemplateWords {

  private static final String MUSTACHE = "\\{\\{[^}]*\\}\\}";

  private static final Pattern TAG =
      Pattern.compile(
          "(?<!\\{)</?[a-zA-Z!](?:[^<>\"{]++|\"(?:[^\"{]++|"
              + MUSTACHE
              + ")*+\"|"
              + MUSTACHE
              + ")*+>");

  private static final Pattern READ =
      Pattern.compile("(?<=\\s(?:aria-label|placeholder|title|alt|data-[a-z]{1,20})=\")[^\"]*");

  private static final Pattern MARKUP = Pattern.compile(MUSTACHE);

  private TemplateWords() {}

  /** The template in another language; what the translation does not have stays. */
  static String translate(String template, Translation translation) {
    return translation.isIdentity()
        ? template
        : replace(template, run -> translated(run, translation));
  }

  private static String translated(String run, Translation translation) {
    String words = translation.find(run);
    if (words == null) {
      return run;
    }
    int start = run.indexOf(run.strip());
    String before = ",.;:!?".indexOf(words.charAt(0)) < 0 ? run.substring(0, start) : "";
    return before + words + run.substring(start + run.strip().length());
  }

  /** The template with every run of words replaced. */
  static String replace(String template, UnaryOperator<String> change) {
    return between(TAG, template, text -> runs(text, change), tag -> inTag(tag, change));
  }

  private static String inTag(String tag, UnaryOperator<String> change) {
    return READ.matcher(tag)
        .replaceAll(value -> Matcher.quoteReplacement(runs(value.group(), change)));
  }

  private static String runs(String text, UnaryOperator<String> change) {
    return between(MARKUP, text, change, UnaryOperator.identity());
  }

  /** Changes what stands between pieces of markup, and these themselves. */
  private static String between(
      Pattern markup, String text, UnaryOperator<String> words, UnaryOperator<String> tags) {
    StringBuilder changed = new StringBuilder();
    Matcher matcher = markup.matcher(text);
    int done = 0;
    while (matcher.find()) {
      changed.append(words.apply(text.substring(done, matcher.start())));
      changed.append(tags.apply(matcher.group()));
      done = matcher.end();
    }
    return changed.append(words.apply(text.substring(done))).toString();
  }
}
