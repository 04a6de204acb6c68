package fr.dixit.page.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.page.picture.Answer.Party;
import fr.dixit.page.picture.Arcs.Arc;
import fr.dixit.page.picture.Arcs.Pair;
import fr.dixit.page.words.Labels;
import fr.dixit.page.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArcDrawingTest {

  private static final Labels LABELS = Labels.in(Language.FRENCH);
  private static final Party LEA = new Party("Léa Morel", "lea");
  private static final Party TOM = new Party("Tom Garnier", "tom");

  @Test
  void nothingIsDrawnWhereNobodyAnswersAnother() {
    assertThat(ArcDrawing.draw(List.of(), LABELS)).isNull();
    assertThat(ArcDrawing.draw(List.of(new Answer(LEA, LEA, "a")), LABELS)).isNull();
  }

  @Test
  void anAnswerIsAnArcToWhomIsAnswered() {
    Arcs arcs = draw(new Answer(TOM, LEA, "a"));
    assertThat(arcs.nodes())
        .extracting(Arcs.Node::name)
        .containsExactly("Tom Garnier", "Léa Morel");
    assertThat(arcs.arcs())
        .containsExactly(
            new Arc(
                "M280 15A26 15 0 0 1 280 45",
                "M278 45l8-4v8z",
                294,
                18,
                1,
                "a",
                "Tom Garnier répond à Léa Morel\u00A0: 1\u00A0réponse"));
  }

  @Test
  void answersBackAndForthAreOneArcAndTwoPairs() {
    Arcs arcs =
        draw(new Answer(TOM, LEA, "a"), new Answer(LEA, TOM, "b"), new Answer(TOM, LEA, "c"));
    assertThat(arcs.arcs())
        .extracting(Arc::words)
        .containsExactly("Tom Garnier et Léa Morel se répondent\u00A0: 3\u00A0réponses");
    assertThat(arcs.pairs())
        .containsExactly(
            new Pair("Tom Garnier", "Léa Morel", 2), new Pair("Léa Morel", "Tom Garnier", 1));
  }

  @Test
  void aLongNameIsCutInThePictureOnly() {
    String name = "délégation interministérielle aux petites routes de campagne";
    Arcs arcs = draw(new Answer(new Party(name, null), LEA, "a"));
    assertThat(arcs.nodes().get(0).words()).hasSize(30).endsWith("…");
    assertThat(arcs.nodes().get(0).name()).isEqualTo(name);
  }

  @Test
  void whoIsInNoArcIsNotNamed() {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < 13; i++) {
      answers.add(new Answer(party(2 * i), party(2 * i + 1), "c" + i));
    }
    Arcs arcs = draw(answers.toArray(Answer[]::new));
    assertThat(arcs.nodes()).hasSize(12);
    assertThat(arcs.arcs()).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 5000})
  void numbersStayInsideAndApart(int size) {
    Arcs arcs = ArcDrawing.draw(answers(size), LABELS);
    assertThat(ArcDrawing.draw(answers(size), LABELS)).isEqualTo(arcs);
    assertThat(Objects.requireNonNull(arcs).nodes()).hasSizeLessThanOrEqualTo(ArcDrawing.NAMES);
    for (Arc arc : arcs.arcs()) {
      assertThat(arc.x() + 24).isLessThanOrEqualTo(arcs.width());
      assertThat(arc.y()).isNotNegative();
      assertThat(arc.y() + 24).isLessThanOrEqualTo(arcs.height());
      assertThat(arcs.arcs())
          .filteredOn(other -> other != arc)
          .allMatch(other -> isApart(arc.x(), other.x()) || isApart(arc.y(), other.y()));
    }
  }

  private static boolean isApart(int one, int other) {
    return Math.abs(one - other) >= 24;
  }

  private static List<Answer> answers(int size) {
    Random random = new Random(size);
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int from = random.nextInt(40);
      answers.add(new Answer(party(from), party((from + 1 + random.nextInt(39)) % 40), "c" + i));
    }
    return answers;
  }

  private static Party party(int number) {
    return new Party("Personne " + number, "p" + number);
  }

  private static Arcs draw(Answer... answers) {
    return Objects.requireNonNull(ArcDrawing.draw(List.of(answers), LABELS));
  }
}
