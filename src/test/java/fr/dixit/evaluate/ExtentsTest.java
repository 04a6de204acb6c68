package fr.dixit.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtentsTest {

  @Test
  void holdsLettersAndDigitsOnly() {
    assertThat(extents("Il a dit « 3,5 m² ».", Gold.claim("3,5 m²")).get(0).extent().stream())
        .containsExactly(11, 13, 15, 16);
  }

  @Test
  void foldsSpacesOfEveryMake() {
    LocatedClaim claim =
        extents("à\u00a030\u202f000 euros\npar an", Gold.claim("30 000 euros par an")).get(0);
    assertThat(claim.start()).isEqualTo(2);
    assertThat(claim.extent().cardinality()).isEqualTo(15);
  }

  @Test
  void partsFollowOneAnother() {
    LocatedClaim claim = extents("oui, non, oui", Gold.claim("non", "oui")).get(0);
    assertThat(claim.extent().stream()).containsExactly(5, 6, 7, 10, 11, 12);
  }

  @Test
  void aPartThatStandsEarlierIsFoundToo() {
    LocatedClaim claim = extents("oui, non", Gold.claim("non", "oui")).get(0);
    assertThat(claim.extent().stream()).containsExactly(0, 1, 2, 5, 6, 7);
  }

  @Test
  void theSecondOfTheSameWordsTakesTheirSecondPlace() {
    assertThat(extents("oui, oui", Gold.claim("oui"), Gold.claim("oui"), Gold.claim("oui")))
        .extracting(LocatedClaim::start)
        .containsExactly(0, 5, 0);
  }

  @Test
  void isEmptyForWordsThatDoNotStandThere() {
    assertThat(extents("oui", Gold.claim("non")).get(0).start()).isEqualTo(-1);
  }

  private static List<LocatedClaim> extents(String text, AnnotatedClaim... claims) {
    return new Extents(new Text(text)).of(List.of(claims));
  }
}
