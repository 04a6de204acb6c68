package fr.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest(name = "{1} → {0}")
  @CsvSource({
    "ilham-aliyev, Ilham Aliyev",
    "ministere-de-la-defense, Ministère  de la Défense",
    "l-oeil-du-tigre, L’Œil du tigre !",
    "saint-etienne, « Saint‑Étienne »",
    "anama, ANAMA",
    "g7, G7"
  })
  void isReadable(String slug, String name) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "…", "CON", "nul", "Com1", "LPT9", "Index", "../..", "Владимир Путин", "金"})
  void isAlwaysAUsableFileName(String name) {
    assertThat(Slug.of(name)).matches("[a-z0-9]+(-[a-z0-9]+)*");
    assertThat(Slug.isUsable(Slug.of(name))).as(Slug.of(name)).isTrue();
  }

  @Test
  void lettersThatAsciiLacksAreHashed() {
    assertThat(List.of(Slug.of("Путин"), Slug.of("Лавров"), Slug.of("Путин (Kremlin)")))
        .doesNotHaveDuplicates()
        .first()
        .asString()
        .matches("[0-9a-f]{8}");
  }

  @Test
  void longNamesAreCutAndKeptApart() {
    String name = "porte-parole du conseil ".repeat(20);
    assertThat(Slug.of(name + "a")).hasSizeLessThan(100).startsWith("porte-parole-du-conseil-");
    assertThat(Slug.of(name + "a")).isNotEqualTo(Slug.of(name + "b"));
  }

  @Test
  void aNameOfTheGreatestLengthIsWhole() {
    assertThat(Slug.of("a".repeat(80))).isEqualTo("a".repeat(80));
    assertThat(Slug.of("a".repeat(81))).matches("a{80}-[0-9a-f]{8}");
  }

  @Test
  void whatALetterLeavesOutIsHashed() {
    assertThat(Slug.of("Путин 7")).matches("7-[0-9a-f]{8}");
    assertThat(Slug.of("« 7 € »")).isEqualTo("7");
  }

  @ParameterizedTest
  @CsvSource({"com1, false", "lpt9, false", "com, true", "comx, true", "com10, true", "tom1, true"})
  void portsAreNoFileNames(String slug, boolean usable) {
    assertThat(Slug.isUsable(slug)).isEqualTo(usable);
  }

  @Test
  void theLettersAndDigitsAtTheEndsOfTheirRangesStay() {
    assertThat(Slug.of("az 09")).isEqualTo("az-09");
  }
}
