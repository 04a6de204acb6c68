package fr.dixit.lexicon.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

  @ParameterizedTest
  @CsvSource({
    "arménien, arménienne",
    "européen, européenne",
    "français, française",
    "breton, bretonne",
    "grec, grecque",
    "turc, turque",
    "andalou, andalouse",
    "russe, russe",
    "qatari, qatarie",
    "espagnol, espagnole",
    "afghan, afghane",
  })
  void formsFeminines(String masculine, String feminine) {
    assertThat(Inflection.feminine(masculine)).isEqualTo(feminine);
  }

  @ParameterizedTest
  @CsvSource({
    "ministre, ministres",
    "premier ministre, premiers ministres",
    "secrétaire général, secrétaires généraux",
    "chef de l'État, chefs de l'État",
    "ministre délégué à la Ville, ministres délégués à la Ville",
    "membre d'honneur, membres d'honneur",
    "avis, avis",
    "vœu, vœux",
    "bureau, bureaux",
    "festival, festivals",
    "tribunal, tribunaux",
    "époux, époux",
  })
  void formsPlurals(String singular, String plural) {
    assertThat(Inflection.plural(singular)).isEqualTo(plural);
  }
}
