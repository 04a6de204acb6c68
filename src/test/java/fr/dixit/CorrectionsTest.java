package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.ingest.Rights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections as a person writes them, and what the archive says then. */
class CorrectionsTest {

  private static final String FIRST = "c-8a51441167";
  private static final String SECOND = "c-2521636999";
  private static final String DENIAL = "c-934b729619";
  private static final String ANSWER = "c-fa8951e8ea";
  private static final String OTHER = "c-a6d42b26f8";
  private static final String REPEATED = "c-3783e5e5ab";

  @TempDir Path folder;
  private final List<String> diagnostics = new ArrayList<>();

  @BeforeEach
  void seeds() throws IOException {
    Files.createDirectory(folder.resolve("seeds"));
    seed(
        "pont.txt",
        """
        Le pont de Lormont fermera lundi, a annoncé la maire, Jeanne Roussel.

        « Les travaux dureront six mois », a-t-elle précisé. Le préfet, Marc Vidal, a démenti : \
        « Rien n’est décidé. »

        Le chantier coûtera trois millions d’euros. Roussel a répondu que le pont serait rouvert \
        à l’été.
        """);
    seed(
        "suite.txt",
        """
        Le pont ne fermera pas, a assuré Marc Vidale. « Les travaux dureront six mois », a \
        déclaré Jeanne Roussel, la maire de Lormont.
        """);
  }

  @Test
  void withoutCorrectionsTheClaimsAreAsFound() throws IOException {
    assertThat(claims())
        .extracting(Row::id)
        .containsExactly(FIRST, SECOND, DENIAL, ANSWER, OTHER, REPEATED);
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void aClaimIsRejectedAndTheOthersKeepTheirIds() throws IOException {
    correct("pont.yaml", "- reject: " + FIRST);
    assertThat(claims())
        .extracting(Row::id)
        .containsExactly(SECOND, DENIAL, ANSWER, OTHER, REPEATED);
  }

  @Test
  void aClaimIsAddedByItsWordsWhateverTheApostrophe() throws IOException {
    correct(
        "pont.yaml",
        """
        - add: "Le chantier coûtera trois millions d'euros"
          source: Marc Vidal
          said: 2021-03-15
        """);
    assertThat(claims())
        .element(3)
        .satisfies(
            row ->
                assertThat(row.line())
                    .contains("\"exact\":\"Le chantier coûtera trois millions d’euros\"")
                    .contains("\"rule\":\"by-hand\"")
                    .contains("\"said\":\"2021-03-15\"")
                    .contains("\"id\":\"marc-vidal\""));
  }

  @Test
  void sourceKindAndExtentChangeUnderTheSameId() throws IOException {
    correct(
        "pont.yaml",
        "- claim: " + DENIAL + "\n  source: Préfecture de Gironde\n  kind: mixed\n",
        "- claim: " + ANSWER + "\n  extent: serait rouvert à l'été\n");
    List<Row> claims = claims();
    assertThat(claims).extracting(Row::id).contains(DENIAL, ANSWER).hasSize(6);
    assertThat(claims.get(2).line())
        .contains("\"kind\":\"mixed\"", "\"id\":\"prefecture-de-gironde\"");
    assertThat(claims.get(3).line()).contains("\"exact\":\"serait rouvert à l’été\"");
  }

  @Test
  void namesAreKeptApartAndJoined() throws IOException {
    correct("archive.yaml", "- different: [Marc Vidal, Marc Vidale]");
    assertThat(claims().get(4).line()).contains("\"id\":\"marc-vidale\"");
    correct("archive.yaml", "- same: [Jeanne Roussel, Marc Vidale]\n");
    assertThat(claims().get(4).line()).contains("\"id\":\"jeanne-roussel\"");
  }

  @Test
  void aSourceIsNamedInFullUnderTheIdThatItHas() throws IOException {
    correct(
        "archive.yaml",
        "- source: Jeanne Roussel\n  name: Jeanne Roussel-Petit\n  type: organization\n");
    assertThat(claims().get(0).line())
        .contains("\"id\":\"jeanne-roussel\"", "Jeanne Roussel-Petit", "\"organization\"");
  }

  @Test
  void relationsAreStatedAndDenied() throws IOException {
    assertThat(claims().get(5).line()).contains("\"claim\":\"" + SECOND + "\"");
    correct(
        "archive.yaml",
        "- relate: [" + OTHER + ", " + DENIAL + "]\n  as: corroborates\n",
        "- deny: [" + REPEATED + ", " + SECOND + "]\n");
    List<Row> claims = claims();
    assertThat(claims.get(5).line()).contains("\"relations\":[]");
    assertThat(claims.get(4).line())
        .contains("\"corroborates\"", "\"proposed\":false", "\"rule\":\"by-hand\"");
  }

  @Test
  void twiceIsOnce() throws IOException {
    correct("pont.yaml", "- claim: " + DENIAL + "\n  kind: mixed\n");
    List<Row> once = claims();
    correct(
        "pont.yaml",
        "- claim: " + DENIAL + "\n  kind: mixed\n",
        "- claim: " + DENIAL + "\n  kind: mixed\n");
    assertThat(claims()).isEqualTo(once);
    assertReported(
        """
        pont.yaml:4:10: note: changes nothing: the claim is found like this
          - claim: c-934b729619
                   ^
          hint: the correction can be taken out\
        """);
  }

  @Test
  void whatNoLongerAppliesIsAWarningWithTheNearestClaim() throws IOException {
    correct("pont.yaml", "- reject: c-0000000000\n  words: Les travaux dureront six moi\n");
    assertThat(claims()).hasSize(6);
    assertReported(
        """
        pont.yaml:2:11: warning: no longer applies: the article has no claim c-0000000000
          - reject: c-0000000000
                    ^
          hint: the nearest claim is c-2521636999, “Les travaux dureront six mois”\
        """);
    assertThatThrownBy(() -> build(true))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("1 problem in the corrections, see above");
  }

  @Test
  void aSourceThatNobodyNamesIsAWarningWithTheNearest() throws IOException {
    correct("archive.yaml", "- source: Jean Rousel\n  name: X\n");
    assertThat(claims()).hasSize(6);
    assertReported(
        """
        archive.yaml:2:11: warning: no longer applies: no source is called “Jean Rousel”
          - source: Jean Rousel
                    ^
          hint: the nearest is “Jeanne Roussel”\
        """);
  }

  @Test
  void absentAndAmbiguousWordsStopTheBuild() throws IOException {
    correct("pont.yaml", "- add: Les travaux dureront sept mois\n", "- add: Le\n");
    assertThatThrownBy(() -> build(false))
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("2 errors in the corrections, see above");
    assertThat(diagnostics.get(0))
        .endsWith(
            """
            pont.yaml:2:8: error: “Les travaux dureront sept mois” is not in the article
              - add: Les travaux dureront sept mois
                     ^
              hint: the nearest words are “Les travaux dureront six mois”\
            """);
    assertThat(diagnostics.get(1)).contains("pont.yaml:3:8: error: “Le” stands in the article 4");
  }

  @Test
  void anUnknownKeyIsAnErrorWithTheNearest() throws IOException {
    correct("archive.yaml", "- relat: [a, b]\n", "- source: X\n  tipe: person\n");
    assertThatThrownBy(() -> build(false)).isInstanceOf(DixitException.class);
    assertThat(diagnostics.get(0))
        .contains("archive.yaml:2:3: error: a correction cannot begin with “relat”")
        .endsWith("hint: did you mean “relate”?");
    assertThat(diagnostics.get(1))
        .contains("archive.yaml:4:3: error: unknown key “tipe”")
        .endsWith("hint: did you mean “type”?");
  }

  @Test
  void aCorrectionInTheWrongFileIsAnErrorThatNamesTheRightOne() throws IOException {
    correct("pont.yaml", "- same: [Jeanne Roussel, Marc Vidal]\n");
    correct("archive.yaml", "- reject: " + FIRST);
    assertThatThrownBy(() -> build(false)).isInstanceOf(DixitException.class);
    assertThat(diagnostics)
        .satisfiesExactlyInAnyOrder(
            of ->
                assertThat(of)
                    .contains("pont.yaml:2:3: error: “same” cannot stand in this file")
                    .endsWith(
                        "hint: write it in archive.yaml in the seeds folder, which holds for the"
                            + " whole archive"),
            of ->
                assertThat(of)
                    .contains("archive.yaml:2:3: error: “reject” cannot stand in this file")
                    .endsWith("hint: write it in the NAME.yaml beside the article"));
  }

  @Test
  void aWrongDateIsAnErrorInItsPlace() throws IOException {
    correct("pont.yaml", "- claim: " + FIRST + "\n  said: hier\n");
    assertThatThrownBy(() -> build(false)).isInstanceOf(DixitException.class);
    assertThat(diagnostics)
        .singleElement()
        .asString()
        .contains("pont.yaml:3:9: error: “hier” is no date: ");
  }

  @Test
  void aWrongWikidataIdIsAnErrorWithAnExample() throws IOException {
    correct("archive.yaml", "- source: Jeanne Roussel\n  wikidata: q42\n");
    assertThatThrownBy(() -> build(false)).isInstanceOf(DixitException.class);
    assertReported(
        """
        archive.yaml:3:13: error: “q42” is no Wikidata id
            wikidata: q42
                      ^
          hint: it looks like Q42\
        """);
  }

  @Test
  void aRelationWithoutTypeIsAnErrorWithThoseThatThereAre() throws IOException {
    correct("archive.yaml", "- relate: [" + OTHER + ", " + DENIAL + "]\n");
    assertThatThrownBy(() -> build(false)).isInstanceOf(DixitException.class);
    assertThat(diagnostics)
        .singleElement()
        .asString()
        .contains("archive.yaml:2:3: error: “relate” needs “as”")
        .contains("hint: known: ", "contradicts", "corroborates");
  }

  @Test
  void aNameOfSeveralSourcesIsAnErrorWithTheirIds() throws IOException {
    seed("feu.txt", "Un témoin a déclaré que le feu avait pris dans la cave.\n");
    seed("eau.txt", "Un témoin a déclaré que l’eau avait envahi la cour.\n");
    correct("archive.yaml", "- source: témoin\n  role: voisin\n");
    assertThatThrownBy(() -> build(false)).isInstanceOf(DixitException.class);
    assertThat(diagnostics)
        .singleElement()
        .asString()
        .contains("archive.yaml:2:11: error: “témoin” names 2 sources")
        .contains("hint: write the id of one of them: temoin--eau, temoin--feu");
  }

  private record Row(String id, String line) {}

  private List<Row> claims() throws IOException {
    build(false);
    return Files.readAllLines(folder.resolve("site/data/claims.jsonl")).stream()
        .map(line -> new Row(line.substring(7, 19), line))
        .toList();
  }

  private void correct(String file, String... items) throws IOException {
    StringBuilder yaml = new StringBuilder("corrections:\n");
    for (String item : items) {
      yaml.append(item.stripTrailing()).append('\n');
    }
    seed(file, yaml.toString());
  }

  private void seed(String name, String content) throws IOException {
    Files.writeString(folder.resolve("seeds").resolve(name), content);
  }

  private void build(boolean strict) {
    diagnostics.clear();
    Settings settings =
        new Settings(
            folder.resolve("seeds"),
            folder.resolve("site"),
            null,
            "T",
            null,
            Rights.FULL,
            strict,
            null);
    new Dixit(settings, new Recorder()).generate();
  }

  private void assertReported(String diagnostic) {
    assertThat(diagnostics).singleElement().asString().endsWith(diagnostic);
  }

  private final class Recorder implements Listener {
    @Override
    public void progress(String words) {}

    @Override
    public void diagnostic(Diagnostic diagnostic) {
      diagnostics.add(diagnostic.toString());
    }
  }
}
