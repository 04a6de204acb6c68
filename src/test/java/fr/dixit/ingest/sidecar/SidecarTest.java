package fr.dixit.ingest.sidecar;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.dixit.calendar.parser.EdtfParser;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.Rights;
import fr.dixit.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SidecarTest {

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  @Test
  void statesWhatIsKnown() {
    Metadata metadata =
        read(
            """
            title: "Karabakh : « rien de neuf »"
            published: 2021-04-20
            outlet: Le Quotidien
            url: https://example.org/a?b=c#d
            author: Anne Dupont, Marc Petit
            language: fr-be
            captured: 2021-05
            """);
    assertThat(diagnostics).isEmpty();
    assertThat(metadata)
        .isEqualTo(
            new Metadata(
                "Karabakh : « rien de neuf »",
                EdtfParser.parse("2021-04-20"),
                "Le Quotidien",
                "https://example.org/a?b=c#d",
                "Anne Dupont, Marc Petit",
                "fr-BE",
                EdtfParser.parse("2021-05")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# rien\n", "title:\n", "title: ''\npublished: ~\n", "---\n"})
  void mayStateNothing(String yaml) {
    assertThat(read(yaml)).isEqualTo(Metadata.NONE);
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void aYearIsADateThoughYamlCallsItANumber() {
    assertThat(read("published: 2021\n").published()).isEqualTo(EdtfParser.parse("2021"));
  }

  @Test
  void rightsAreFullOrExcerpt() {
    assertThat(read("rights: excerpt\n").rights()).isEqualTo(Rights.EXCERPT);
    assertThat(read("rights: full\n").rights()).isEqualTo(Rights.FULL);
    assertThat(read("title: Oui\nrights: none\n").rights()).isNull();
    assertReported(
        """
        a.yaml:2:9: error: “none” is no kind of rights
          rights: none
                  ^
          hint: write full or excerpt\
        """);
  }

  @Test
  void wordsComeOnOneLineWithoutControls() {
    assertThat(read("title: \"Un\\ttitre\\n  \\x07long\\uD800\"\n").title())
        .isEqualTo("Un titre long");
  }

  @Test
  void anUnknownKeyIsNamedWithTheNearest() {
    assertThat(read("title: Oui\npublised: 2021\n").title()).isEqualTo("Oui");
    assertReported(
        """
        a.yaml:2:1: error: unknown key “publised”
          publised: 2021
          ^
          hint: did you mean “published”?\
        """);
  }

  @Test
  void aKeyLikeNoOtherGetsTheWholeList() {
    read("date: 2021\n");
    assertReported(
        """
        a.yaml:1:1: error: unknown key “date”
          date: 2021
          ^
          hint: known: title, published, outlet, url, author, language, captured, modified, archive, rights, corrections\
        """);
  }

  @Test
  void anImpossibleDateIsShownWithItsPlace() {
    assertThat(read("title: Oui\npublished: 2021-02-30\n"))
        .isEqualTo(new Metadata("Oui", null, null, null, null, null, null));
    assertThat(diagnostics)
        .singleElement()
        .asString()
        .startsWith("a.yaml:2:20: error: “2021-02-30” is no date: ")
        .contains("\n  published: 2021-02-30\n                     ^\n  hint: ");
  }

  @Test
  void aQuotedDateIsPointedAtInsideItsQuotes() {
    read("captured: \"mardi\"\n");
    assertThat(diagnostics)
        .singleElement()
        .asString()
        .startsWith("a.yaml:1:12: error: “mardi” is no date: ");
  }

  @Test
  void anEscapeThatTheEndOfTheFileCutsIsShownWithItsPlace() {
    assertThat(read("title: \"a\\u")).isEqualTo(Metadata.NONE);
    assertReported(
        """
        a.yaml:1:10: error: is not valid YAML: the file ends where a character is to be named
          title: "a\\u
                   ^
          hint: nothing of it is used; put values with “: ” or “#” in them \
        between double quotes\
        """);
  }

  @Test
  void brokenYamlIsShownWithItsPlace() {
    assertThat(read("title: Oui\noutlet: Le Monde: édition\n")).isEqualTo(Metadata.NONE);
    assertReported(
        """
        a.yaml:2:17: error: is not valid YAML: mapping values are not allowed here
          outlet: Le Monde: édition
                          ^
          hint: nothing of it is used; put values with “: ” or “#” in them \
        between double quotes\
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: \"Oui\n", "title: [a, b\n", "\ttitle: Oui\n", "title: \u0001\n",
            "%YAML 3.0\n---\na: b\n",
        "title: &a [*a]\n", "- a\n- b\n", "oui\n", "a: b\n---\nc: d\n", "title: *nobody\n"
      })
  void whateverIsBrokenIsReportedAtAPlace(String yaml) {
    assertThat(read(yaml)).isEqualTo(Metadata.NONE);
    assertThat(diagnostics).singleElement().asString().startsWith("a.yaml:").contains(": error: ");
  }

  @Test
  void aKeyGivenTwiceKeepsTheFirst() {
    assertThat(read("title: Une\ntitle: Deux\n").title()).isEqualTo("Une");
    assertReported(
        """
        a.yaml:2:1: error: “title” is given twice
          title: Deux
          ^
          hint: keep one; the first is used\
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Une, Deux]", "{fr: Une}", "!!java.net.URL [http://x]", "!secret Une"})
  void onlyPlainValuesAreRead(String value) {
    assertThat(read("title: " + value + "\noutlet: Oui\n").outlet()).isEqualTo("Oui");
    assertReported(
        """
        a.yaml:1:8: error: “title” has no plain value
          title: %s
                 ^
          hint: write the words alone, between double quotes if they hold special characters\
        """
            .formatted(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "example.org", "https:///x"})
  void onlyWebAddressesAreLinked(String url) {
    assertThat(read("url: " + url + "\n").url()).isNull();
    assertReported(
        """
        a.yaml:1:6: error: “%s” is no web address
          url: %s
               ^
          hint: it should begin with https:// or http://\
        """
            .formatted(url, url));
  }

  @Test
  void aLanguageIsATag() {
    assertThat(read("language: français\n").language()).isNull();
    assertReported(
        """
        a.yaml:1:11: error: “français” is no language tag
          language: français
                    ^
          hint: write for example fr or fr-BE\
        """);
  }

  @Test
  void aliasBombsAndDeepNestingAreRefused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(read(bomb.toString())).isEqualTo(Metadata.NONE);
    assertThat(diagnostics).isNotEmpty();
    diagnostics.clear();
    assertThat(read("title: " + "[".repeat(100_000))).isEqualTo(Metadata.NONE);
    assertThat(diagnostics)
        .singleElement()
        .asString()
        .startsWith("a.yaml:1:27: error: is not valid YAML: it is nested too deeply\n");
  }

  @Test
  void aHugeSidecarIsReportedShortlyAndSoon() {
    String keys =
        IntStream.range(0, 10_000).mapToObj(i -> "\uD83D\uDE00" + i + ": x\n").collect(joining());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(keys));
    assertThat(diagnostics).hasSize(10_000);
    diagnostics.clear();
    read("k".repeat(900) + ": " + "x".repeat(500_000) + "\n");
    assertThat(diagnostics).singleElement().asString().hasSizeLessThan(400);
  }

  @Test
  void aFileBeyondMeasureIsNotRead() {
    read("title: " + "x".repeat(2 << 20) + "\n");
    assertThat(diagnostics)
        .singleElement()
        .asString()
        .startsWith("a.yaml:1:1: error: is not valid YAML: ")
        .hasSizeLessThan(400);
  }

  private Metadata read(String yaml) {
    return Sidecar.read("a.yaml", new Text(yaml), diagnostics::add).metadata();
  }

  private void assertReported(String diagnostic) {
    assertThat(diagnostics).singleElement().hasToString(diagnostic);
  }
}
