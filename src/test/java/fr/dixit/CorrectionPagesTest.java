package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Rights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages say of corrections, and how they help to make one. */
class CorrectionPagesTest {

  private static final String CLAIM = "c-8a51441167";
  private static final String PAGE = "declarations/" + CLAIM + ".html";

  @TempDir Path folder;
  private final List<String> diagnostics = new ArrayList<>();

  @BeforeEach
  void seeds() throws IOException {
    Files.createDirectory(folder.resolve("seeds"));
    seed(
        "pont.txt",
        """
        Le pont de Lormont fermera lundi, a annoncé la maire, Jeanne Roussel.

        Le chantier coûtera trois millions d’euros.
        """);
  }

  @Test
  void thePastedLinesChangeNothingAsTheyAre() throws IOException {
    seed("pont.yaml", lines());
    assertThat(page(PAGE).text()).doesNotContain("Corrigé à la main");
    assertThat(diagnostics)
        .singleElement()
        .asString()
        .contains("note: changes nothing: the claim is found like this");
  }

  @Test
  void everyPastedLineIsReadOnceItIsNoComment() throws IOException {
    String change = lines().split("  # - reject")[0].replace("    # ", "    ");
    assertThat(change).contains("source: ", "kind: ", "extent: ", "said:", "why:", "by:", "on:");
    seed("pont.yaml", change.replace("kind: indirect", "kind: mixed"));
    assertThat(page(PAGE).text()).contains("Nature : Propos rapportés → Propos mêlés");
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void thePastedRejectionRejects() throws IOException {
    String reject = lines().substring(lines().indexOf("  # - reject"));
    seed("pont.yaml", "corrections:\n" + reject.replace("  # ", "  ").replace("  #", "  "));
    assertThat(page("corrections.html").text())
        .contains("1 correction", "Déclaration écartée : Le pont de Lormont fermera lundi");
    assertThat(folder.resolve("site").resolve(PAGE)).doesNotExist();
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void aCorrectionIsToldWithWhyByWhomAndWhen() throws IOException {
    seed(
        "pont.yaml",
        "corrections:\n"
            + "- claim: "
            + CLAIM
            + "\n  source: Marc Vidal\n  why: relu\n  by: A. B.\n  on: 2021-03-15\n");
    String told = "Source : Jeanne Roussel → Marc Vidal parce que : relu par A. B. (15 mars 2021)";
    assertThat(page(PAGE).text()).contains("Corrigé à la main " + told, ", corrigée à la main");
    Document all = page("corrections.html");
    assertThat(all.text()).contains(told);
    assertThat(all.select("ul.amendments a").eachAttr("href")).containsExactly(PAGE);
  }

  @Test
  void anAddedClaimIsNotExplainedByWordsThatNobodyFound() throws IOException {
    seed(
        "pont.yaml",
        "corrections:\n- add: Le chantier coûtera trois millions d'euros\n  source: Marc Vidal\n");
    String link = page("corrections.html").select("ul.amendments a").attr("href");
    assertThat(page(link).text())
        .contains("Déclaration ou lien ajouté à la main", "Déclaration ajoutée : Le chantier")
        .doesNotContain("les guillemets suffisent", "reprise de ce qui précède");
  }

  @Test
  void whatIsStatedOfASourceIsMarked() throws IOException {
    seed(
        "archive.yaml",
        "corrections:\n- source: Jeanne Roussel\n  name: Jeanne Roussel-Petit\n"
            + "  role: maire de Lormont\n  wikidata: Q42\n");
    Document source = page("sources/jeanne-roussel.html");
    assertThat(source.text())
        .contains("maire de Lormont indiqué à la main", "Q42 sur Wikidata, indiqué à la main")
        .contains("Nom : Jeanne Roussel → Jeanne Roussel-Petit");
    assertThat(source.select("a.out").attr("href")).isEqualTo("https://www.wikidata.org/wiki/Q42");
    assertThat(page(PAGE).head().data())
        .contains("\"sameAs\":\"https://www.wikidata.org/wiki/Q42\"");
    assertThat(page("corrections.html").text())
        .contains("3 corrections", "Dans toute l’archive", "Titre ou fonction : maire de Lormont");
  }

  @Test
  void manyCorrectionsAreCutIntoPages() throws IOException {
    StringBuilder yaml = new StringBuilder("corrections:\n");
    for (int i = 1; i <= 70; i++) {
      yaml.append("- source: Jeanne Roussel\n  role: rôle ").append(i).append('\n');
      yaml.append("  wikidata: Q").append(i).append('\n');
    }
    seed("archive.yaml", yaml.toString());
    Document first = page("corrections.html");
    assertThat(first.text()).contains("140 corrections", "rôle 40").doesNotContain("rôle 41");
    assertThat(first.select("nav.pager a[rel=next]").attr("href")).isEqualTo("corrections/2.html");
    Document second = page("corrections/2.html");
    assertThat(second.text()).contains("rôle 41", "rôle 70").doesNotContain("rôle 40");
    assertThat(second.select("nav.pager a[rel=prev]").attr("href"))
        .isEqualTo("../corrections.html");
  }

  @Test
  void withoutCorrectionsThePageSaysSo() throws IOException {
    assertThat(page("corrections.html").text()).contains("Aucune correction");
  }

  @Test
  void theDataFilesHoldCorrections() throws IOException {
    seed("pont.yaml", "corrections:\n- claim: " + CLAIM + "\n  kind: mixed\n  on: 2021-03\n");
    seed(
        "archive.yaml", "corrections:\n- source: Jeanne Roussel\n  role: maire\n  wikidata: Q42\n");
    build();
    assertThat(folder.resolve("site/data/claims.jsonl"))
        .content()
        .contains(
            "\"corrections\":[{\"kind\":\"claim_kind\",\"before\":\"indirect\","
                + "\"after\":\"mixed\",\"why\":null,\"by\":null,\"on\":\"2021-03\"}]");
    assertThat(folder.resolve("site/data/sources.jsonl"))
        .content()
        .contains("\"role\":\"maire\",\"wikidata\":\"Q42\"}");
  }

  private String lines() throws IOException {
    return page(PAGE).select("details:contains(Signaler une erreur) pre").first().wholeText();
  }

  private Document page(String path) throws IOException {
    build();
    return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
  }

  private void seed(String name, String content) throws IOException {
    Files.writeString(folder.resolve("seeds").resolve(name), content);
  }

  private void build() {
    diagnostics.clear();
    Settings settings =
        new Settings(
            folder.resolve("seeds"),
            folder.resolve("site"),
            null,
            "T",
            null,
            Rights.FULL,
            false,
            null);
    new Dixit(settings, new Recorder()).generate();
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
