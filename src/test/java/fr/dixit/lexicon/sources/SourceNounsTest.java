package fr.dixit.lexicon.sources;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.lexicon.table.PhraseIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNounsTest {

  private static final Titles TITLES = Titles.load();

  @ParameterizedTest
  @CsvSource({
    "presidente, président, présidente, FUNCTION",
    "presidents, président, présidente, FUNCTION",
    "premieres ministres, premier ministre, première ministre, FUNCTION",
    "chefs de l'etat, chef de l'État, cheffe de l'État, FUNCTION",
    "porte-parole, porte-parole, porte-parole, FUNCTION",
    "generaux, général, générale, RANK",
    "deputees, député, députée, MEMBER",
    "m., M., Mme, CIVILITY",
    "mmes, M., Mme, CIVILITY",
    "auteure, auteur, autrice, PROFESSION",
    "belles-meres, beau-père, belle-mère, KINSHIP",
    "ex-ministre, ministre, ministre, FUNCTION",
    "ex-premiere ministre, premier ministre, première ministre, FUNCTION",
    "reine, roi, reine, NOBILITY",
    "imams, imam, imam, RELIGIOUS",
    "voisines, voisin, voisine, RELATION",
  })
  void titlesAreFoundInEveryForm(
      String form, String masculine, String feminine, TitleClass titleClass) {
    assertThat(TITLES.find(form)).isEqualTo(new Title(masculine, feminine, titleClass));
  }

  @Test
  void someTitlesAreOfOneSex() {
    assertThat(TITLES.find("pape").feminine()).isNull();
    assertThat(TITLES.find("sages-femmes").masculine()).isNull();
    assertThat(TITLES.find("table")).isNull();
  }

  @Test
  void theLongestTitleWins() {
    assertThat(TITLES.longestAt(PhraseIndex.words("le ministre d'État chargé"), 1).end())
        .isEqualTo(2);
    assertThat(TITLES.longestAt(PhraseIndex.words("la directrice générale adjointe"), 1).end())
        .isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"temoin, PERSON", "manifestants, PERSON", "foule, COLLECTIVE", "droite, COLLECTIVE"})
  void humanNouns(String noun, HumanNouns.Kind kind) {
    assertThat(HumanNouns.load().find(noun)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "sondages, STUDY",
    "loi, LAW",
    "communiques, STATEMENT",
    "editorial, PRESS",
    "proces-verbaux, RECORD",
  })
  void documentNouns(String noun, DocumentNouns.Kind kind) {
    assertThat(DocumentNouns.load().find(noun)).isEqualTo(kind);
  }

  @Test
  void organizationNouns() {
    OrganizationNouns nouns = OrganizationNouns.load();

    assertThat(nouns.contains("ministere")).isTrue();
    assertThat(nouns.contains("communes")).isTrue();
    assertThat(nouns.contains("conseils municipaux")).isTrue();
    assertThat(nouns.contains("table")).isFalse();
    assertThat(HumanNouns.load().find("table")).isNull();
    assertThat(DocumentNouns.load().find("table")).isNull();
  }
}
