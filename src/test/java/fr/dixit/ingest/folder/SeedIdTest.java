package fr.dixit.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeedIdTest {

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "000_ebd5745145db4e85, 000_ebd5745145db4e85",
    "dev-01, dev-01",
    "2021/03/karabakh, 2021--03--karabakh"
  })
  void aPlainPathIsItsOwnId(String stem, String id) {
    assertThat(SeedId.of(stem)).isEqualTo(id);
  }

  @ParameterizedTest(name = "{1} begins the id of {0}")
  @CsvSource({"Élysée 2021, elysee-2021__", "AFP/Dépêche, afp-depeche__", "日本, article__", "con, con__"})
  void anyOtherPathIsReadableWithAHash(String stem, String readable) {
    assertThat(SeedId.of(stem)).matches("\\Q" + readable + "\\E[0-9a-f]{8}");
  }

  @Test
  void noTwoPathsShareAnId() {
    List<String> stems =
        List.of(
            "a/b",
            "a-b",
            "a--b",
            "a_b",
            "a__b",
            "a b",
            "A/b",
            "A-b",
            "a.b",
            "ab",
            "a/b/c",
            "a/b-c",
            "a-b/c",
            "été",
            "Été",
            "ete",
            "été/",
            "a‑b",
            "con",
            "CON",
            "com1",
            "index",
            "x".repeat(300),
            "x".repeat(301),
            "d/".repeat(200) + "a",
            "d/".repeat(200) + "b",
            "Путин",
            "путин",
            "…",
            "-");
    assertThat(stems.stream().map(SeedId::of).map(id -> id.toLowerCase(Locale.ROOT)))
        .doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(id).matches("[a-z0-9_-]{1,100}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"con", "nul", "aux", "prn", "com1", "lpt9", "index"})
  void reservedNamesAreLeftToTheSystem(String stem) {
    assertThat(SeedId.of(stem)).isNotEqualTo(stem);
    assertThat(SeedId.of("2021/" + stem)).isEqualTo("2021--" + stem);
  }

  @Test
  void accentsWrittenInTwoWaysAreOnePath() {
    assertThat(SeedId.of("e\u0301te\u0301")).isEqualTo(SeedId.of("été"));
  }
}
