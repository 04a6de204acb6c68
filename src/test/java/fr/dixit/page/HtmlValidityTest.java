package fr.dixit.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.page.words.Language;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page passes the Nu HTML checker without an error or a warning. */
class HtmlValidityTest {

  private static final Map<String, String> FRENCH = GeneratedSite.of(SampleArchive.seed()).files();
  private static final Map<String, String> ENGLISH =
      GeneratedSite.of(SampleArchive.seed(), Language.ENGLISH).files();
  private static final NuChecker CHECKER = new NuChecker();

  static Stream<String> pages() {
    return FRENCH.keySet().stream().filter(path -> path.endsWith(".html"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isValid(String page) {
    assertThat(CHECKER.complaints(page, FRENCH.get(page))).as(page).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isValidInEnglish(String page) {
    assertThat(CHECKER.complaints(page, ENGLISH.get(page))).as(page).isEmpty();
  }

  @Test
  void whatIsWrongIsSeen() {
    String page = FRENCH.get("index.html").replace("</main>", "<img><p id=contenu></main>");
    assertThat(CHECKER.complaints("index.html", page)).hasSizeGreaterThan(2);
  }
}
