package fr.dixit.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.mentions.discourse.NamedStates;
import fr.dixit.spec.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedStatesTest {

  @Test
  void aStateIsNamedByItsNameItsCapitalAndItsPeople() {
    assertThat(in("La France se tait. Paris se tait. Les Français se taisent."))
        .containsExactly("France");
    assertThat(in("L’Arménie et la Russie se parlent.")).containsExactly("Arménie", "Russie");
  }

  @Test
  void namedOnceItMayBeThereByTheWay() {
    assertThat(in("Elle revient de France.")).isEmpty();
    assertThat(in("Elle revient.")).isEmpty();
  }

  private static List<String> in(String text) {
    return NamedStates.in(Documents.of(text), Documents.LEXICON.states());
  }
}
