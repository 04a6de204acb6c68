package fr.dixit.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionsTest {

  @Test
  void theRoleIsWhatTheArticleCallsTheSource() {
    assertThat(roles("Alix Morel, maire de Velmont, a déclaré que le pont est sûr."))
        .containsExactly("maire de Velmont");
    assertThat(roles("Alix Morel a déclaré que le pont est sûr.")).containsExactly((String) null);
  }

  @Test
  void whoComesToAConclusionSaysIt() {
    assertThat(
            sources("La maire est arrivée à la conclusion selon laquelle le pont doit être fermé."))
        .containsExactly("maire");
  }

  @Test
  void claimsStandInTheOrderOfTheText() {
    List<Integer> starts = new ArrayList<>();
    Analyses.of(
            "Selon la maire, le pont est sûr. « Le quai tremble », a dit Paul Roux, ajoutant que la"
                + " rue fermera. Alix Morel a déclaré que le tunnel ouvrira.")
        .claims()
        .forEach(claim -> starts.add(claim.content().get(0).start()));
    assertThat(starts).hasSize(4).isSorted();
  }

  private static List<String> roles(String text) {
    List<String> roles = new ArrayList<>();
    for (Claim claim : Analyses.of(text).claims()) {
      roles.add(((Attribution.Named) claim.attribution()).role());
    }
    return roles;
  }

  private static List<String> sources(String text) {
    return Analyses.of(text).claims().stream()
        .map(claim -> ((Attribution.Named) claim.attribution()).entity().name())
        .toList();
  }
}
