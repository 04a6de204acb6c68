package fr.dixit.archive.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.archive.Analysis;
import fr.dixit.archive.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DerivedTitleTest {

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Le maire a dit non | Le maire a dit non.",
        "Viendra-t-il ? | Viendra-t-il ?",
        "Le maire hésite... | Le maire hésite...",
        "Le maire a déclaré mardi que la rénovation de la salle des fêtes coûterait deux millions"
            + " d’euros… | Le maire a déclaré mardi que la rénovation de la salle des fêtes"
            + " coûterait deux millions d’euros, ce que ses opposants jugent bien trop cher pour la"
            + " commune.",
        "La présidente de la région a annoncé devant les représentants du personnel la fermeture"
            + " prochaine et définitive… | La présidente de la région a annoncé devant les"
            + " représentants du personnel la fermeture prochaine et définitive de la ligne de"
            + " chemin de fer de montagne.",
        "« Nous avons attendu pendant des heures dans le froid sans que personne vienne nous dire"
            + " ce qui se passait vraiment… » | « Nous avons attendu pendant des heures dans le"
            + " froid sans que personne vienne nous dire ce qui se passait vraiment sur les voies"
            + " », raconte un voyageur."
      })
  void isTheFirstSentenceOrTheBestPartOfIt(String title, String sentence) {
    assertThat(DerivedTitle.of(sentence)).isEqualTo(title).hasSizeLessThan(126);
  }

  @Test
  void comesOnOneLineWithItsSpacesKept() {
    assertThat(DerivedTitle.of("Un mur\r\n  tombe\u00A0: «\u202Fouf\u202F»."))
        .isEqualTo("Un mur tombe\u00A0: «\u202Fouf\u202F»");
  }

  @Test
  void anOpenQuotationIsClosedAsItWasOpened() {
    assertThat(DerivedTitle.of("«" + "Oui mais jamais ".repeat(20)))
        .startsWith("«Oui mais")
        .endsWith("jamais…»");
    assertThat(DerivedTitle.of("«\u00A0" + "Oui mais jamais ".repeat(20)))
        .startsWith("«\u00A0Oui mais")
        .endsWith("jamais…\u00A0»");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\uD83D\uDE00", "de ", "«", ", ", ". "})
  void isNeverEmptyNorTorn(String part) {
    String title = DerivedTitle.of(part.repeat(300));
    assertThat(title).isNotBlank().hasSizeLessThan(126);
    assertThat(title.codePoints().map(Character::getType))
        .doesNotContain((int) Character.SURROGATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"6 juillet 2012.", "(Photo AFP)", "Lyon, France"})
  void whatStandsBeforeTheFirstSentenceIsNoTitle(String line) {
    Analysis analysis = new Sketch("a", line + "\nLa ville a voté le budget.").analysis();
    assertThat(DerivedTitle.of(analysis)).isEqualTo("La ville a voté le budget");
    assertThat(DerivedTitle.of(new Sketch("a", line).analysis()))
        .as("better than nothing")
        .isEqualTo(DerivedTitle.of(line));
  }

  @Test
  void theFileNamesAnArticleWithoutSentence() {
    assertThat(DerivedTitle.of(new Sketch("a", " ").analysis())).isEqualTo("a.txt");
  }
}
