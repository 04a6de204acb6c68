package fr.dixit.page.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.dixit.calendar.parser.EdtfParser;
import fr.dixit.page.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CitationTest {

  private static final Path SCHEMA = Path.of("../shared/schemas/csl-data.json");

  private static final Reference ARTICLE =
      reference("2024-06-13", List.of("Jeanne Roussel", "Marc Petit"), null);

  private static final Reference CLAIM =
      reference(
          "2024-06-13",
          List.of("Jeanne Roussel"),
          new Reference.Quotation("Anne Le Goff", "Le pont\nouvrira { à 100 % }", true));

  private static Reference reference(
      String issued, List<String> authors, Reference.Quotation quotation) {
    return new Reference(
        "pont é,1",
        authors,
        "Le pont & la rive_gauche",
        "Le Courrier",
        EdtfParser.parse(issued),
        EdtfParser.parse("2024-06-14"),
        "https://example.org/a_b?c={d}",
        quotation);
  }

  @Test
  void bibTexProtectsWhatTexWouldRead() {
    assertThat(BibTex.of(CLAIM))
        .isEqualTo(
            """
            @article{pont---1,
              author = {{Jeanne Roussel}},
              title = {{Le pont \\& la rive\\_gauche}},
              journal = {Le Courrier},
              date = {2024-06-13},
              year = {2024},
              url = {https://example.org/a_b?c=%7Bd%7D},
              urldate = {2024-06-14},
              note = {Anne Le Goff\u00A0: «\u00A0Le pont ouvrira \\{ à 100 \\% \\}\u00A0»},
            }
            """);
    assertThat(BibTex.of(ARTICLE)).contains("author = {{Jeanne Roussel} and {Marc Petit}},");
  }

  @Test
  void risHasOneLineForEachValue() {
    assertThat(Ris.of(CLAIM))
        .isEqualTo(
            String.join(
                "\r\n",
                "TY  - NEWS",
                "ID  - pont é,1",
                "AU  - Jeanne Roussel",
                "TI  - Le pont & la rive_gauche",
                "T2  - Le Courrier",
                "PY  - 2024",
                "DA  - 2024/06/13",
                "UR  - https://example.org/a_b?c={d}",
                "Y2  - 2024/06/14",
                "N1  - Anne Le Goff\u00A0: «\u00A0Le pont ouvrira { à 100 % }\u00A0»",
                "LA  - fr",
                "ER  - ",
                ""));
  }

  @Test
  void textNamesSpeakerTitleOutletAndDate() {
    assertThat(PlainCitation.of(CLAIM, Language.FRENCH))
        .isEqualTo(
            "Anne Le Goff\u00A0: «\u00A0Le pont ouvrira { à 100 % }\u00A0», Jeanne Roussel,"
                + " «\u00A0Le pont & la rive_gauche\u00A0», Le Courrier, 13 juin 2024,"
                + " https://example.org/a_b?c={d}.");
  }

  @Test
  void reportedWordsGetNoQuotationMarks() {
    assertThat(new Reference.Quotation("Anne Le Goff", "le pont ouvrira", false))
        .hasToString("Anne Le Goff\u00A0: le pont ouvrira");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-06-13            | [[2024,6,13]]",
        "2024-06               | [[2024,6]]",
        "2024                  | [[2024]]",
        "2024-06-01/2024-06-13 | [[2024,6,1],[2024,6,13]]",
        "2024-21               | [[2024,3,21],[2024,6,20]]",
      })
  void cslTakesDatesApart(String edtf, String parts) {
    assertThat(csl(reference(edtf, List.of(), null)))
        .contains("\"issued\":{\"date-parts\":" + parts + "}");
  }

  @Test
  void cslKeepsWhatHasNoBoundsInWords() {
    assertThat(csl(reference("2024-06-01/..", List.of(), null)))
        .contains("\"issued\":{\"literal\":\"2024-06-01/..\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-06-13", "2024~", "2024-06-01/..", "2024-21", "199X"})
  void cslIsValid(String issued) throws IOException {
    assumeTrue(Files.exists(SCHEMA), "no schema of CSL-JSON beside the project");
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(Files.readString(SCHEMA));
    String items = "[" + csl(reference(issued, List.of("Jeanne Roussel"), CLAIM.quotation())) + "]";

    assertThat(schema.validate(JsonMapper.shared().readTree(items))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jeanne Roussel, Marc Petit         | 2",
        "Jeanne Roussel et Marc Petit       | 2",
        "Jeanne Roussel; Marc Petit & A. Le | 3",
        "Roussel, Jeanne                    | 1",
        "Jeanne Roussel avec AFP            | 1",
        "Le Monde et AFP                    | 1",
      })
  void aBylineNamesSeveralOnlyWhenEachLooksLikeAName(String byline, int names) {
    assertThat(Authors.of(byline)).hasSize(names);
  }

  private static String csl(Reference reference) {
    return JsonMapper.shared().writeValueAsString(CslJson.of(reference));
  }
}
