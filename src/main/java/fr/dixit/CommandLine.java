package fr.dixit;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Severity;
import fr.dixit.diagnostic.Suggestion;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the arguments say: {@code --option value}, {@code --option=value} or {@code --flag}. */
final class CommandLine {

  private final Map<Option, String> given = new EnumMap<>(Option.class);

  /**
   * Reads the arguments; of an option given twice the last counts.
   *
   * @throws DixitException when an argument is not understood
   */
  CommandLine(String... arguments) {
    for (Iterator<String> rest = List.of(arguments).iterator(); rest.hasNext(); ) {
      read(rest.next(), rest);
    }
  }

  static String help() {
    return Arrays.stream(Option.values())
        .map(Option::help)
        .collect(
            Collectors.joining(
                "\n",
                "Turns a folder of French press articles into a site of who said what.\n\n",
                ""));
  }

  boolean wantsHelp() {
    return given.containsKey(Option.HELP);
  }

  boolean wantsCoverage() {
    return given.containsKey(Option.COVERAGE);
  }

  boolean wantsCheck() {
    return given.containsKey(Option.CHECK);
  }

  boolean wantsWatch() {
    return given.containsKey(Option.WATCH);
  }

  boolean wantsServer() {
    return given.containsKey(Option.SERVE);
  }

  /**
   * Where to show the site; 0 for any port that is free.
   *
   * @throws DixitException when it cannot be a port
   */
  int port() {
    String port = given.getOrDefault(Option.PORT, Preview.DEFAULT_PORT);
    if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
      throw wrong("\"" + port + "\" is not a port", "write a number from 0 to 65535");
    }
    return Integer.parseInt(port);
  }

  /** The folder of annotated articles to evaluate, or null. */
  @Nullable Path gold() {
    String gold = given.get(Option.EVALUATE);
    return gold == null ? null : path(gold);
  }

  /**
   * @throws DixitException when a value cannot be used
   */
  Settings settings() {
    String templates = given.get(Option.TEMPLATES);
    return new Settings(
        path(given.getOrDefault(Option.SEEDS, Settings.DEFAULT_SEEDS)),
        path(given.getOrDefault(Option.SITE, Settings.DEFAULT_SITE)),
        templates == null ? null : path(templates),
        given.get(Option.TITLE),
        given.get(Option.BASE_URL),
        Settings.rights(given.getOrDefault(Option.TEXT, Settings.DEFAULT_TEXT)),
        given.containsKey(Option.STRICT),
        path(given.getOrDefault(Option.CACHE, Settings.DEFAULT_CACHE)));
  }

  private void read(String argument, Iterator<String> rest) {
    int equals = argument.indexOf('=');
    String word = equals < 0 ? argument : argument.substring(0, equals);
    Option option = option(word);
    String value = equals < 0 ? null : argument.substring(equals + 1);
    if (!option.takesValue() && value != null) {
      throw wrong(option + " takes no value", "write " + option + " alone");
    }
    given.put(option, option.takesValue() ? value(option, value, rest) : "");
  }

  private static Option option(String word) {
    Option option = Option.of(word);
    if (option == null) {
      throw wrong("unknown option " + word, Suggestion.instead(word, Option.words()));
    }
    return option;
  }

  private static String value(Option option, @Nullable String value, Iterator<String> rest) {
    String found = value == null && rest.hasNext() ? rest.next() : value;
    if (found == null || found.isEmpty() || Option.of(found) != null) {
      throw wrong(option + " needs a value", "write" + option.help().replaceAll(" +", " "));
    }
    return found;
  }

  private static Path path(String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw wrong("\"" + value + "\" is not a path: " + e.getReason(), "name a folder");
    }
  }

  private static DixitException wrong(String message, String hint) {
    return new DixitException(Diagnostic.of(Severity.ERROR, "", message, hint));
  }
}
