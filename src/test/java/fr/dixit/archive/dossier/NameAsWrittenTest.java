package fr.dixit.archive.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameAsWrittenTest {

  @ParameterizedTest(name = "“{1}” for {2}")
  @CsvSource({
    "Ilham Aliyev, Le président azerbaïdjanais Ilham Aliyev, Ilham Aliyev",
    "Aliyev, le président Aliyev, Ilham Aliyev",
    "ALIYEV, M. ALIYEV, Ilham Aliyev",
    "ministère de la Défense, Le ministère de la Défense, ministère de la Défense de la Fédération"
        + " de Russie",
    "Défense, la Défense, ministère de la Défense",
    "ANAMA, l’ANAMA, ANAMA",
    "AFP, l’AFP, Agence France-Presse",
    "HAS, la HAS, Haute Autorité de santé",
    "Le Maire, M. Le Maire, Bruno Le Maire",
    "Ana Li, la championne Ana\u00A0Li, Ana Li",
    "ONU, l’ONU, ONU",
    "source policière, une source policière, source policière",
    "Jean-Noël Barrot, Jean-Noël Barrot, Jean‑Noel Barrot"
  })
  void aNameIsFoundInAMention(String written, String mention, String name) {
    assertThat(NameAsWritten.in(mention, name)).isEqualTo(written);
  }

  @ParameterizedTest(name = "“{0}” for {1}")
  @CsvSource({
    "il, Ilham Aliyev",
    "Le patron de la CFDT, Laurent Berger",
    "Le ministre, Bruno Le Maire",
    "'', Ilham Aliyev",
    "Elle, Mane Gevorgyan",
    "l’agence, Agence France-Presse",
    "Le ministère, ministère de la Défense",
    "le chef de l’État, Ilham Aliyev",
    "le maire de Nice, Ana Li"
  })
  void otherMentionsHoldNone(String mention, String name) {
    assertThat(NameAsWritten.in(mention, name)).isNull();
  }
}
