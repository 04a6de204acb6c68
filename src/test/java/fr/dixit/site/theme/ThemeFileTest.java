package fr.dixit.site.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.dixit.diagnostic.DixitException;
import fr.dixit.page.words.Language;
import fr.dixit.site.SiteFile;
import fr.dixit.site.render.Renderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeFileTest {

  private static final String CSS = new Renderer(null).styleSheet();
  private static final Colour LIGHT = Colour.of("#fbf9f4");
  private static final Colour DARK = Colour.of("#171614");

  @TempDir Path folder;

  @Test
  void mayBeAbsentOrEmpty() throws IOException {
    assertThat(ThemeFile.read(null, CSS)).isEqualTo(Theme.NONE);
    assertThat(ThemeFile.read(folder, CSS)).isEqualTo(Theme.NONE);
    assertThat(theme("")).isEqualTo(Theme.NONE);
  }

  @Test
  void saysWhatTheSiteIsCalledAndWhereItStands() throws IOException {
    assertThat(
            theme(
                """
                title: Les mots du fleuve
                logo: LMF
                footer: Tenu par Anne
                base-url: https://example.org/mots/
                language: en
                """))
        .isEqualTo(
            new Theme(
                "Les mots du fleuve",
                "LMF",
                "Tenu par Anne",
                "https://example.org/mots/",
                Language.ENGLISH,
                null,
                null));
  }

  @Test
  void theDarkAccentFollowsFromTheLightOne() throws IOException {
    Theme theme = theme("accent: \"#7a1f5c\"\n");

    assertThat(theme.accent()).hasToString("#7a1f5c");
    assertThat(theme.accent().isReadableOn(DARK)).isFalse();
    assertThat(theme.darkAccent().contrast(DARK)).isBetween(4.5, 4.7);
  }

  @Test
  void theStyleSheetEndsInTheAccents() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    theme("accent: \"#7a1f5c\"\naccent-dark: \"#f0a0d0\"\n")
        .dress(new SiteFile("assets/dixit.css", css -> css.write('x')))
        .content()
        .writeTo(out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            x
            /* theme.yaml */
            :root { --accent: #7a1f5c; }
            @media (prefers-color-scheme: dark) { :root { --accent: #f0a0d0; } }
            """);
  }

  @Test
  void anUnknownKeyIsNamedWithTheNearest() {
    refuses(
        "title: Oui\nacent: \"#7a1f5c\"\n",
        """
        :2:1: error: unknown key “acent”
          acent: "#7a1f5c"
          ^
          hint: did you mean “accent”?\
        """);
  }

  @Test
  void aColourThatIsHardToReadIsRefusedWithTheNearestThatIsNot() {
    refuses(
        "accent: \"#d98cb3\"\n",
        """
        :1:10: error: #d98cb3 is hard to read on #fbf9f4: contrast 2.38, where 4.5 is needed
          accent: "#d98cb3"
                   ^
          hint: the nearest that can be read is "%s"\
        """
            .replace("%s", Colour.of("#d98cb3").readableOn(LIGHT).toString()));
    refuses("accent-dark: \"#333333\"\n", "hard to read on #171614");
  }

  @Test
  void whatIsNoColourIsRefused() {
    refuses("accent: rouge\n", "“rouge” is no colour");
  }

  @Test
  void whatIsNoYamlIsRefused() {
    refuses("title: a: b\n", "is not valid YAML");
  }

  @ParameterizedTest
  @CsvSource({"#000000,#ffffff,21", "#777777,#ffffff,4.48", "#fbf9f4,#fbf9f4,1"})
  void contrastIsThatOfWcag(String one, String other, double contrast) {
    assertThat(Colour.of(one).contrast(Colour.of(other))).isEqualTo(contrast, within(0.01));
  }

  @ParameterizedTest
  @CsvSource({"#d98cb3", "#ffff00", "#000000", "#808080", "#ffffff"})
  void theNearestIsReadableAndHardlyMore(String hex) {
    for (Colour background : new Colour[] {LIGHT, DARK}) {
      Colour colour = Colour.of(hex);
      Colour nearest = colour.readableOn(background);
      assertThat(nearest.isReadableOn(background)).isTrue();
      if (colour.isReadableOn(background)) {
        assertThat(nearest).isEqualTo(colour);
      } else {
        assertThat(nearest.contrast(background)).isLessThan(4.7);
      }
    }
  }

  private void refuses(String yaml, String message) {
    assertThatThrownBy(() -> theme(yaml))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining(message);
  }

  private Theme theme(String yaml) throws IOException {
    Files.writeString(folder.resolve("theme.yaml"), yaml);
    return ThemeFile.read(folder, CSS);
  }
}
