package fr.dixit.archive.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.archive.identity.filing.Slugs;
import fr.dixit.archive.identity.merge.Cast;
import fr.dixit.language.Gender;
import fr.dixit.language.GrammaticalNumber;
import fr.dixit.mentions.Entity;
import fr.dixit.mentions.EntityType;
import fr.dixit.mentions.Mentions;
import fr.dixit.text.Text;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

  @Test
  void anArticleTellsWhoStandsInItButOfAListOnlyTheFirst() {
    Surroundings surroundings = new Surroundings(List.of(naming(3), naming(20_000)), new Slugs());

    assertThat(surroundings.of(0)).hasSize(3).containsEntry("alix-morel-2", "Alix Morel 2");
    assertThat(surroundings.of(1)).hasSizeLessThan(1000).containsKey("alix-morel-2");
  }

  @Test
  void aNameOfManyArticlesTellsNothing() {
    List<Cast> casts = List.of(naming(2), naming(1), naming(1), naming(1));
    Surroundings surroundings = new Surroundings(casts, new Slugs());

    assertThat(surroundings.isTelling("alix-morel-0")).isFalse();
    assertThat(surroundings.isTelling("alix-morel-1")).isTrue();
  }

  private static Cast naming(int people) {
    List<Entity> entities = IntStream.range(0, people).mapToObj(SurroundingsTest::person).toList();
    return new Cast("article", new Text(""), new Mentions(entities, List.of(), List.of()));
  }

  private static Entity person(int id) {
    return new Entity(
        id,
        "Alix Morel " + id,
        EntityType.PERSON,
        true,
        Gender.ANY,
        GrammaticalNumber.SINGULAR,
        List.of());
  }
}
