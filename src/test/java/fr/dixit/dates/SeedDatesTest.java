package fr.dixit.dates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.calendar.french.InFrench;
import fr.dixit.dates.PublicationDate.Bound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SeedDatesTest {

  private final String text = read();
  private final Dated dated = Reader.read(Reader.document(text, null, null));

  private static String read() {
    try {
      return Files.readString(Path.of("seeds/000_ebd5745145db4e85.txt"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void eachDateHasItsWordsAndValue() {
    assertThat(dated.mentions())
        .extracting(this::row)
        .containsExactly(
            "l’automne 2020 = 2020-23",
            "le 15 mars = 2021-03-15",
            "l’automne 2020 = 2020-23",
            "Le 1er avril = 2021-04-01",
            "mardi = null",
            "novembre 2020 = 2020-11",
            "l’automne dernier = 2020-23",
            "la fin du mois de septembre 2020 = 2020-09~",
            "la nuit du 10 novembre = 2020-11-10");
  }

  private String row(DateMention mention) {
    return text.substring(mention.span().start(), mention.span().end()) + " = " + mention.value();
  }

  @Test
  void whatIsKnownIsSaidInFrench() {
    assertThat(dated.mentions())
        .extracting(mention -> mention.words(new InFrench()))
        .containsExactly(
            "automne 2020",
            "15 mars 2021",
            "automne 2020",
            "1ᵉʳ avril 2021",
            "un mardi, après le 1ᵉʳ avril 2021",
            "novembre 2020",
            "automne 2020",
            "fin septembre 2020",
            "nuit du 10 novembre 2020");
  }

  @Test
  void thePublicationDateIsBoundedByEvidence() {
    PublicationDate publication = dated.publication();
    assertThat(publication.basis()).isEqualTo(Basis.INFERRED);
    assertThat(publication.value()).hasToString("2021-04-01/2021-09-20");
    assertThat(publication.evidence())
        .extracting(one -> one.bound() + " " + slice(one) + ": " + one.rule())
        .containsExactly(
            Bound.NOT_BEFORE + " Le 1er avril: the last such day before the latest bound",
            Bound.NOT_AFTER + " l’automne dernier: the next one has not begun");
  }

  private String slice(PublicationDate.Evidence evidence) {
    return text.substring(evidence.span().start(), evidence.span().end());
  }
}
