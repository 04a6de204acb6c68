package fr.dixit.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.claims.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  @Test
  void everythingRight() {
    Figures figures =
        evaluate(List.of(Gold.claim("Le pont ouvrira")), Gold.claim("Le pont ouvrira")).figures();

    assertThat(figures.articles()).isEqualTo(1);
    assertThat(figures.attributed()).isEqualTo(new Score(1, 1, 1));
    assertThat(figures.strict()).isEqualTo(new Score(1, 1, 1));
    assertThat(figures.attributed().f1()).isEqualTo(1);
    assertThat(figures.said()).isEqualTo(new Share(0, 0));
  }

  @Test
  void nothingFound() {
    Evaluation evaluation = evaluate(List.of(Gold.claim("Le pont ouvrira en mai")));

    assertThat(evaluation.figures().lenient()).isEqualTo(new Score(0, 0, 1));
    assertThat(evaluation.figures().lenient().f1()).isZero();
    assertThat(evaluation.mistakes())
        .hasToString(
            "[pont.txt:1:3: “Le pont ouvrira en mai” by “Anne Le Goff”, cue “a promis”]");
  }

  @Test
  void halfOfTheCharactersMakeAPairOfWrongExtent() {
    Evaluation evaluation =
        evaluate(List.of(Gold.claim("le chantier est fini")), Gold.claim("chantier"));

    assertThat(evaluation.figures().lenient()).isEqualTo(new Score(1, 1, 1));
    assertThat(evaluation.figures().strict()).isEqualTo(new Score(0, 1, 1));
    assertThat(evaluation.mistakes())
        .hasToString(
            "[pont.txt:2:22: “chantier”\n    instead of “le chantier est fini”]");
  }

  @Test
  void fewerCharactersMakeNone() {
    Evaluation evaluation =
        evaluate(List.of(Gold.claim("le chantier est fini")), Gold.claim("fini"));

    assertThat(evaluation.figures().lenient()).isEqualTo(new Score(0, 1, 1));
    assertThat(evaluation.mistakes())
        .extracting(Mistake::type)
        .containsExactly(Mistake.Type.MISSED, Mistake.Type.SPURIOUS);
  }

  @Test
  void theGreatestOverlapPairsFirst() {
    Evaluation evaluation =
        evaluate(
            List.of(Gold.claim("Le pont ouvrira"), Gold.claim("Le pont ouvrira en mai")),
            Gold.claim("Le pont ouvrira en mai"));

    assertThat(evaluation.figures().strict()).isEqualTo(new Score(1, 1, 2));
  }

  @Test
  void optionalClaimsCountNeitherWay() {
    assertThat(evaluate(List.of(Gold.optional("le chantier est fini"))).figures().lenient())
        .isEqualTo(new Score(0, 0, 0));
    assertThat(
            evaluate(List.of(Gold.optional("le chantier est fini")), Gold.claim("chantier"))
                .figures()
                .lenient())
        .isEqualTo(new Score(0, 0, 0));
  }

  @Test
  void aRequiredClaimComesBeforeABetterOptionalOne() {
    Evaluation evaluation =
        evaluate(
            List.of(Gold.optional("Le pont ouvrira en mai"), Gold.claim("Le pont ouvrira")),
            Gold.claim("Le pont ouvrira en mai"));

    assertThat(evaluation.figures().lenient()).isEqualTo(new Score(1, 1, 1));
  }

  @Test
  void tellsEveryDifferenceOfAPair() {
    AnnotatedClaim found =
        new AnnotatedClaim(
            List.of("Le pont ouvrira en mai"), "préfecture", null, Kind.MIXED, "2024", false);
    AnnotatedClaim gold =
        new AnnotatedClaim(
            List.of("Le pont ouvrira en mai"),
            "Anne Le Goff",
            "a promis",
            Kind.DIRECT,
            "2024-05",
            false);

    Evaluation evaluation = evaluate(List.of(gold), found);

    assertThat(evaluation.figures().attributed()).isEqualTo(new Score(0, 1, 1));
    assertThat(evaluation.figures().said()).isEqualTo(new Share(0, 1));
    String place = "pont.txt:1:3: “Le pont ouvrira en mai”: ";
    assertThat(evaluation.mistakes())
        .extracting(Mistake::toString)
        .containsExactly(
            place + "“préfecture” instead of “Anne Le Goff”",
            place + "“mixed” instead of “direct”",
            place + "none instead of “a promis”",
            place + "“2024” instead of “2024-05”");
  }

  @Test
  void datesPairWhereTheyOverlap() {
    GoldArticle article =
        Gold.article(
            List.of(),
            List.of(
                Gold.date("en mai", "2024-05", false),
                Gold.date("fini", null, true),
                Gold.date("pont", "2024", false)));
    Evaluation evaluation =
        Evaluation.of(
            List.of(
                ArticleEvaluation.of(
                    article,
                    List.of(),
                    List.of(
                        Gold.date("mai", "2023-05", false),
                        Gold.date("fini", null, false),
                        Gold.date("Selon", null, false)))));

    assertThat(evaluation.figures().dates()).isEqualTo(new Score(1, 2, 2));
    assertThat(evaluation.figures().values()).isEqualTo(new Share(0, 2));
    assertThat(evaluation.mistakes())
        .extracting(Mistake::toString)
        .containsExactly(
            "pont.txt:1:6: “pont”",
            "pont.txt:2:1: “Selon”",
            "pont.txt:1:19: “en mai”: “2023-05” instead of “2024-05”");
  }

  @Test
  void reportsTheFiguresThenTheMistakes() {
    assertThat(evaluate(List.of(Gold.claim("Le pont ouvrira en mai"))).toString())
        .isEqualTo(
            """
            articles: 1; claims: 1 to be found, 0 found
                         precision  recall     F1
            attributed       0.000   0.000  0.000
            lenient          0.000   0.000  0.000
            strict           0.000   0.000  0.000
            dates            0.000   0.000  0.000
            source           0.000   of 0 claims found
            kind             0.000   of 0 claims found
            cue              0.000   of 0 claims found
            said             0.000   of 0 claims found whose saying has a date
            date value       0.000   of 0 dates with a value

            claims missed: 1
              pont.txt:1:3: “Le pont ouvrira en mai” by “Anne Le Goff”, cue “a promis”""");
  }

  private static Evaluation evaluate(List<AnnotatedClaim> gold, AnnotatedClaim... found) {
    GoldArticle article = Gold.article(gold, List.of());
    return Evaluation.of(List.of(ArticleEvaluation.of(article, List.of(found), List.of())));
  }
}
