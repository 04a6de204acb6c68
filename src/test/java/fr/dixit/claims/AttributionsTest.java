package fr.dixit.claims;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.mentions.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Alix Morel a parlé du port. « Le pont est sûr et il tiendra. » | carried over: Alix Morel",
        "Alix Morel a reçu Paul Roux. « Le pont est sûr et il tiendra. » | anonymous",
        "« Le pont est sûr et il tiendra encore longtemps. » | anonymous",
        "Alix Morel a dit que le pont tient. « Le port fermera lundi pour toujours. »"
            + " | carried over: Alix Morel",
        "Alix Morel a dit que le pont tient. Paul Roux est parti."
            + " « Le port fermera lundi pour toujours. »"
            + " | ambiguous: Alix Morel, Paul Roux",
        "Alix Morel a dit que le pont tient. Alix Morel est partie."
            + " « Le port fermera lundi pour toujours. »"
            + " | carried over: Alix Morel",
        "Alix Morel a dit que le pont tient. Le maire est parti."
            + " « Le port fermera lundi pour toujours. »"
            + " | carried over: Alix Morel",
        "Alix Morel a dit que le pont tient. « Le port de Paul Roux fermera lundi. »"
            + " | carried over: Alix Morel",
        "Le pont est fermé, a-t-on appris auprès de la préfecture. On apprend que le port ouvre."
            + " | carried over: préfecture",
        "Le pont est fermé, a-t-on appris. Le port ouvre, a-t-on appris. | anonymous",
        "La maire a dit que le pont tient. Le port ouvre, a-t-on appris. | anonymous",
        "Le port ouvre, dit-on. | anonymous",
        "Le port ouvre, dit-il. | ambiguous:",
        "Alix Morel et Jeanne Morel ont ri. Selon Morel, le pont est sûr."
            + " | ambiguous: Jeanne Morel, Alix Morel",
        "Au port, on soupire : « Le pont va tomber, il faut fermer le port. » | anonymous",
        "De l'avis de la maire, le pont est sûr. | maire",
        "Selon l'avis de la maire, le pont est sûr. | maire",
        "Selon un proche d'Alix Morel, le pont est sûr. | proche d'Alix Morel",
      })
  void whoSaysTheLastClaim(String text, String source) {
    List<Claim> claims = Analyses.of(text).claims();
    assertThat(drawn(claims.get(claims.size() - 1).attribution())).isEqualTo(source);
  }

  private static String drawn(Attribution attribution) {
    String names =
        attribution.entities().stream().map(Entity::name).collect(Collectors.joining(", "));
    return (how(attribution) + names).strip();
  }

  private static String how(Attribution attribution) {
    if (attribution instanceof Attribution.Named) {
      return "";
    }
    if (attribution instanceof Attribution.CarriedOver) {
      return "carried over: ";
    }
    return attribution instanceof Attribution.Ambiguous ? "ambiguous: " : "anonymous";
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
