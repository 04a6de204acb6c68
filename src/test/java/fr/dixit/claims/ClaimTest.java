package fr.dixit.claims;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.mentions.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimTest {

  private static final Claim CLAIM =
      claims(
              "L'agence Mirage, citant Alix Morel, a dit que Paul Roux viendra à Brest le 4 mai"
                  + " 2019.")
          .get(0);

  private static List<Claim> claims(String text) {
    return Analyses.of(text).claims();
  }

  @Test
  void knowsEveryoneWhomItComesFromGoesThroughOrNames() {
    assertThat(CLAIM.entities())
        .extracting(Entity::name)
        .containsExactly("agence Mirage", "Alix Morel", "Paul Roux", "Brest");
  }

  @Test
  void knowsTheDatesAndNamesInItsWordsOnly() {
    assertThat(CLAIM.mentioned()).extracting(Entity::name).containsExactly("Paul Roux", "Brest");
    assertThat(CLAIM.dates())
        .extracting(date -> date.value().toString())
        .containsExactly("2019-05-04");
    Claim unnamed = claims("Le 4 mai 2019, selon la maire, le chat de la gardienne dort.").get(0);
    assertThat(unnamed.mentioned()).isEmpty();
  }

  @Test
  void theSameWordsSaidTwiceHaveTwoNames() {
    String words = "Selon la maire, le pont est sûr. ";
    List<String> ids = claims(words.repeat(3)).stream().map(Claim::id).toList();
    assertThat(ids).doesNotHaveDuplicates().hasSize(3).allMatch(id -> id.matches("c-[0-9a-f]{10}"));
    assertThat(claims(words)).extracting(Claim::id).containsExactly(ids.get(0));
    assertThat(claims("D'après Paul Roux, le pont est sûr."))
        .as("who says it does not count")
        .extracting(Claim::id)
        .containsExactly(ids.get(0));
  }
}
