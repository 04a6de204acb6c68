package fr.dixit.page.linked;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.parser.EdtfParser;
import fr.dixit.page.cite.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What Zotero's translator "Embedded Metadata" reads of an article's page: the type of item, and
 * Highwire's names for title, authors, newspaper and day.
 */
class MetaTagTest {

  @Test
  void zoteroReadsANewspaperArticle() {
    assertThat(MetaTag.of(reference(EdtfParser.parse("2024-06-13"))))
        .contains(
            new MetaTag("z:itemType", "newspaperArticle"),
            new MetaTag("citation_title", "Le pont"),
            new MetaTag("citation_author", "Jeanne Roussel"),
            new MetaTag("citation_author", "Marc Petit"),
            new MetaTag("citation_journal_title", "Le Courrier"),
            new MetaTag("citation_publication_date", "2024/06/13"),
            new MetaTag("citation_language", "fr"),
            new MetaTag("dc.identifier", "https://example.org/pont"));
  }

  /** A month is no day, and nothing is better than a wrong one. */
  @ParameterizedTest
  @ValueSource(strings = {"2024-06", "2024~", "2024-06-01/2024-06-13"})
  void noDayIsMadeUp(String issued) {
    assertThat(MetaTag.of(reference(EdtfParser.parse(issued))))
        .extracting(MetaTag::name)
        .doesNotContain("citation_publication_date")
        .contains("citation_title");
  }

  private static Reference reference(Edtf issued) {
    return new Reference(
        "pont",
        List.of("Jeanne Roussel", "Marc Petit"),
        "Le pont",
        "Le Courrier",
        issued,
        null,
        "https://example.org/pont",
        null);
  }
}
