package fr.dixit.lexicon.names;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.lexicon.table.PhraseIndex;
import fr.dixit.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  private static final States STATES = States.load();
  private static final GivenNames GIVEN_NAMES = GivenNames.load();
  private static final Organizations ORGANIZATIONS = Organizations.load();

  @ParameterizedTest
  @CsvSource({
    "Bakou, Azerbaïdjan",
    "Washington, États-Unis",
    "Le Caire, Égypte",
    "N’Djamena, Tchad",
    "Barcelone, Catalogne",
  })
  void capitalsTellTheirState(String capital, String state) {
    assertThat(STATES.capitalAt(PhraseIndex.words(capital), 0).value().name()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "arménien, Arménie",
    "arméniennes, Arménie",
    "français, France",
    "françaises, France",
    "turque, Turquie",
    "grecques, Grèce",
    "sud-africaine, Afrique du Sud",
    "russes, Russie",
    "bretonnes, Bretagne",
  })
  void demonymsTellTheirState(String demonym, String state) {
    assertThat(STATES.byDemonym(Folding.fold(demonym)).name()).isEqualTo(state);
  }

  @Test
  void aDemonymThatDoesNotTellStatesApartNamesNone() {
    assertThat(STATES.byDemonym("congolais")).isNull();
  }

  @Test
  void statesAreFoundByNameAndAlias() {
    State state = STATES.find("rdc");
    assertThat(state.name()).isEqualTo("République démocratique du Congo");
    assertThat(state.article()).isEqualTo("la");
    assertThat(state.demonym()).isNull();
    assertThat(STATES.nameAt(PhraseIndex.words("en Arabie saoudite hier"), 1).end()).isEqualTo(3);
    assertThat(STATES.find("haut-karabakh").kind()).isEqualTo(State.Kind.PLACE);
    assertThat(STATES.find("monaco").capital()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Mohamed, MALE",
    "Nikol, MALE",
    "Mane, FEMALE",
    "Ilham, EITHER",
    "Søren, MALE",
    "Dominique, EITHER",
    "Jean-Pierre, MALE",
    "Marie-Pierre, FEMALE",
    "Ángela, FEMALE",
    "Aslı, FEMALE",
    "Milan, ",
  })
  void givenNamesTellTheirSex(String name, Sex sex) {
    assertThat(GIVEN_NAMES.sex(Folding.fold(name))).isEqualTo(sex);
  }

  @ParameterizedTest
  @CsvSource({
    "AFP, Agence France-Presse, AGENCY",
    "OTAN, Organisation du traité de l'Atlantique nord, INSTITUTION",
    "Le Monde, Le Monde, OUTLET",
    "CGT, Confédération générale du travail, UNION",
    "LREM, La République en marche, PARTY",
  })
  void organizationsAreFoundByAlias(String alias, String name, OrganizationClass type) {
    Organization found = ORGANIZATIONS.find(Folding.fold(alias));

    assertThat(found.name()).isEqualTo(name);
    assertThat(found.cls()).isEqualTo(type);
  }

  @Test
  void metonymsTellTheirInstitution() {
    Metonyms metonyms = Metonyms.load();

    assertThat(metonyms.find("elysee").institution())
        .isEqualTo("présidence de la République française");
    assertThat(metonyms.longestAt(PhraseIndex.words("le quai d’Orsay"), 1).end()).isEqualTo(4);
    assertThat(metonyms.find("geneve")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "d'", "van", "ben", "al", "o'"})
  void particles(String word) {
    assertThat(NameParticles.load().contains(word)).isTrue();
  }
}
