package fr.dixit.dates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.calendar.french.InFrench;
import fr.dixit.ingest.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDateTest {

  private static PublicationDate of(String text, @Nullable String published, @Nullable String url) {
    return Reader.read(Reader.document(text, published, url)).publication();
  }

  @Test
  void theArticlesDataComeBeforeAllElse() {
    PublicationDate date =
        of("Publié le 14/02/2019 à 10h12", "2019-02-15", "https://exemple.fr/2019/02/16/a.html");
    assertThat(date).isEqualTo(new PublicationDate(date.value(), Origin.SIDECAR, List.of()));
    assertThat(date.value()).hasToString("2019-02-15");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Publié le 14/02/2019 à 10h12 | 2019-02-14",
        "La digue a cédé. Publié le 14 février 2019 | -",
        "16/12/2018 21:59:57 - Paris | 2018-12-16",
        "Le pont rouvre le 3 mai 2019 à 10 heures. | -",
        "Article mis en ligne le 3 mai 2019 | 2019-05-03",
        "PARIS, 12 mars 2019 (Reuters) - La Bourse a clôturé en baisse. | 2019-03-12",
        "NANTES, le 12 mars 2019 - La Bourse a clôturé en baisse. | 2019-03-12",
      })
  void aPrintedLineStatesIt(String text, String value) {
    PublicationDate date = of(text, null, "https://exemple.fr/article");
    if (value.equals("-")) {
      assertThat(date.basis()).isEqualTo(Basis.INFERRED);
    } else {
      assertThat(date.basis()).isEqualTo(Basis.STATED);
      assertThat(date.value()).hasToString(value);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://exemple.fr/2018/12/11/a.html, 2018-12-11",
    "https://exemple.fr/a-16-12-2018-2279682_23.php, 2018-12-16",
    "https://exemple.fr/201005/31/01-4285387-a.php, 2010-05-31",
    "https://exemple.fr/2018-13-45/a.html, -",
    "https://exemple.fr/article-12345678, -",
  })
  void theAddressStatesItToo(String url, String value) {
    assertThat(String.valueOf(of("La digue a cédé.", null, url).value()))
        .isEqualTo(value.equals("-") ? "null" : value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La digue a cédé. | null",
        "La digue a cédé en novembre 2018. | 2018-11-01/..",
        "La digue sera refaite en 2030. | ../2030-12-31",
        "La digue a cédé en mai 2018 et sera refaite en 2030. | 2018-05-01/2030-12-31",
        "La digue a cédé en mai 2018. En mai dernier, il pleuvait. | 2018-06-01/2019-04-30",
        "Le budget 2021 a été voté. L'accord de 2015 tenait. | null",
        "La hausse, promise pour 2022, a été reportée à 2023. | null",
        "Il faudra attendre 2003 pour le comprendre. | null",
        "La digue sera refaite en 2030. Elle a cédé le 20 octobre. | ../2030-12-31",
        "« Ce sera fait en 2016 », avait-il dit en 2015. La digue a cédé en 2018. | 2018-01-01/..",
      })
  void elseTheTextBoundsIt(String text, String value) {
    PublicationDate date = of(text, null, null);
    assertThat(date.basis()).isEqualTo(Basis.INFERRED);
    assertThat(String.valueOf(date.value())).isEqualTo(value);
  }

  /** The year is that of the text's other dates; a day that fits several years stays a span. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PARIS, 12 mars (Reuters) - La digue a cédé. | null",
        "PARIS, 12 mars (Reuters) - La digue a cédé en novembre 2018. | 2019-03-12/..",
        "Genève, le 3 mai (ATS) - La digue a cédé en mai 2018. | 2018-05-03/..",
        "PARIS, mardi 12 mars (AFP) - La digue a cédé en mai 2015. | 2019-03-12/..",
        "Publié le 12 mars. La digue a cédé en mai 2018. En mai dernier, il pleuvait. | 2019-03-12",
        "PARIS, 12 mars (AFP) - La digue sera refaite en 2030. | ../2030-03-12",
        "La digue a cédé, le 12 mars (la nuit), en mai 2018. | 2018-05-01/..",
      })
  void aPrintedDayWithoutYearNarrowsTheBounds(String text, String value) {
    PublicationDate date = of(text, null, null);
    assertThat(date.basis()).isEqualTo(Basis.INFERRED);
    assertThat(String.valueOf(date.value())).isEqualTo(value);
  }

  @Test
  void aWeekdayLeavesOnlySomeYears() {
    String told = "La mairie a fermé la route mardi 12 mars.";
    assertThat(of(told, null, null).value()).isNull();
    PublicationDate after = of("La digue a cédé en mai 2015.\n\n" + told, null, null);
    assertThat(after.value()).hasToString("2019-03-12/..");
    assertThat(after.evidence())
        .extracting(one -> one.bound() + " " + one.date() + " " + one.rule())
        .containsExactly(
            "NOT_BEFORE 2015-05-01 told in the past",
            "NOT_BEFORE 2019-03-12 the first year with such a weekday");
    assertThat(after.evidence())
        .extracting(PublicationDate.Evidence::years)
        .containsExactly(List.of(), List.of(2019, 2024, 2030, 2041));
    Dated both =
        Reader.read(
            Reader.document(
                "La digue a cédé en mai 2015.\n\n" + told + "\n\nElle rouvrira en 2022.",
                null,
                null));
    assertThat(both.publication().value()).hasToString("2019-03-12/2020-03-11");
    assertThat(both.mentions().get(1).value()).hasToString("2019-03-12");
    assertThat(both.publication().evidence().get(1).years()).containsExactly(2019);
  }

  @Test
  void theYearsThatFitAWeekdayAreListed() {
    String told = "La mairie a fermé la route mardi 12 mars.";
    assertThat(of(told + "\n\nElle rouvrira en 2022.", null, null).evidence())
        .extracting(one -> one.bound() + " " + one.date() + " " + one.years())
        .containsExactly(
            "NOT_AFTER 2022-12-31 []", "NOT_AFTER 2020-03-11 [1996, 2002, 2013, 2019]");
    assertThat(
            of("La digue a cédé en 2006.\n\n" + told + "\n\nElle rouvrira en 2022.", null, null)
                .evidence())
        .extracting(one -> one.bound() + " " + one.date() + " " + one.years())
        .containsExactly(
            "NOT_BEFORE 2006-01-01 []",
            "NOT_BEFORE 2019-03-12 []",
            "NOT_AFTER 2022-12-31 []",
            "NOT_AFTER 2020-03-11 [2013, 2019]");
  }

  @Test
  void whatIsKnownOfADayWithoutYearIsSaid() {
    Dated dated =
        Reader.read(Reader.document("Il a plu mardi 12 mars. Il a plu le 3 mai.", null, null));
    assertThat(dated.mentions())
        .extracting(mention -> mention.words(new InFrench()))
        .containsExactly("un mardi 12 mars, année inconnue", "3 mai, année inconnue");
  }

  @Test
  void eachBoundKeepsItsWords() {
    PublicationDate date = of("La digue a cédé en mai 2018 et sera refaite en 2030.", null, null);
    assertThat(date.evidence())
        .extracting(one -> one.bound() + " " + one.date() + " " + one.rule())
        .containsExactly(
            "NOT_BEFORE 2018-05-01 told in the past", "NOT_AFTER 2030-12-31 told in the future");
  }

  @Test
  void aBareWeekdayIsNeverGuessed() {
    Dated dated =
        Reader.read(Reader.document("Il l'a dit mardi. En 2018, il se taisait.", null, null));
    assertThat(dated.mentions().get(0).value()).isNull();
    assertThat(dated.mentions().get(0).anchor()).isNull();
  }
}
