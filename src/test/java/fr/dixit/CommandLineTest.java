package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dixit.diagnostic.DixitException;
import fr.dixit.ingest.Rights;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  @Test
  void needsNothing() {
    assertThat(new CommandLine().settings())
        .isEqualTo(
            new Settings(
                Path.of("seeds"),
                Path.of("site"),
                null,
                null,
                null,
                Rights.FULL,
                false,
                Path.of("target/dixit")));
  }

  @Test
  void takesEveryOption() {
    CommandLine commandLine =
        new CommandLine(
            "--seeds",
            "a",
            "--site=b",
            "--cache=d",
            "--templates",
            "c",
            "--title",
            "Le pont = la rive",
            "--base-url=https://example.org/archive",
            "--text=excerpt",
            "--strict");

    assertThat(commandLine.settings())
        .isEqualTo(
            new Settings(
                Path.of("a"),
                Path.of("b"),
                Path.of("c"),
                "Le pont = la rive",
                "https://example.org/archive/",
                Rights.EXCERPT,
                true,
                Path.of("d")));
  }

  @Test
  void theLastOfTwoCounts() {
    assertThat(new CommandLine("--title", "A", "--title", "B").settings().title()).isEqualTo("B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"65536", "-1", "http", "999999"})
  void refusesWhatIsNoPort(String port) {
    assertThatThrownBy(() -> new CommandLine("--port", port).port())
        .isInstanceOf(DixitException.class)
        .hasMessage(
            "error: \"" + port + "\" is not a port\n  hint: write a number from 0 to 65535");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--sit x | unknown option --sit | did you mean “--site”?",
        "--baseurl=x | unknown option --baseurl | did you mean “--base-url”?",
        "x | unknown option x | known: --seeds, --site, --templates, --title, --base-url, --text,"
            + " --strict, --cache, --check, --watch, --serve, --port, --evaluate, --coverage,"
            + " --help",
        "--site | --site needs a value | write --site DIR folder to write the site into (site)",
        "--site --strict | --site needs a value | write --site DIR folder to write the site into"
            + " (site)",
        "--site= | --site needs a value | write --site DIR folder to write the site into (site)",
        "--strict=yes | --strict takes no value | write --strict alone",
        "--base-url example.org | the base URL \"example.org\" is not an absolute http or https URL"
            + " | write it in full, for example https://example.org/archive/",
        "--base-url ftp://example.org/ | the base URL \"ftp://example.org/\" is not an absolute"
            + " http or https URL | write it in full, for example https://example.org/archive/",
        "--base-url https://example.org/?a | the base URL \"https://example.org/?a\" is not an"
            + " absolute http or https URL | write it in full, for example"
            + " https://example.org/archive/",
        "'--title=\t' | the title is empty | give the archive a title, or none for \"Dixit\"",
      })
  void saysWhatItDoesNotUnderstand(String arguments, String message, String hint) {
    assertThatThrownBy(() -> new CommandLine(arguments.split(" ")).settings())
        .isInstanceOf(DixitException.class)
        .hasMessage("error: " + message + "\n  hint: " + hint);
  }

  @Test
  void evaluatesWhatIsNamed() {
    assertThat(new CommandLine("--evaluate", "gold").gold()).isEqualTo(Path.of("gold"));
    assertThat(new CommandLine().gold()).isNull();
  }

  @Test
  void helpNamesEveryOption() {
    assertThat(new CommandLine("--help").wantsHelp()).isTrue();
    assertThat(CommandLine.help()).contains(Option.words());
  }
}
