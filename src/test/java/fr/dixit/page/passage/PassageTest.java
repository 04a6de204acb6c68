package fr.dixit.page.passage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PassageTest {

  private static final Text TEXT = new Text("abcdefghij");

  @Test
  void unmarkedWordsAreOnePiece() {
    assertThat(draw(new Span(2, 5))).isEqualTo("cde");
  }

  @Test
  void aMarkStandsAroundItsWords() {
    assertThat(draw(TEXT.span(), claim(1, 2, 4))).isEqualTo("ab<1:cd:1>efghij");
  }

  @Test
  void whatIsEnclosedStandsInside() {
    assertThat(draw(TEXT.span(), claim(2, 3, 4), claim(1, 2, 6)))
        .isEqualTo("ab<1:c<2:d:2>ef:1>ghij");
  }

  @Test
  void ofTwoThatCrossTheLaterIsCut() {
    assertThat(draw(TEXT.span(), claim(1, 1, 5), claim(2, 3, 8)))
        .isEqualTo("a<1:bc<2:de>:1><fgh:2>ij");
  }

  @Test
  void aMarkThatCrossesTwoIsCutTwice() {
    assertThat(draw(TEXT.span(), claim(1, 0, 6), claim(2, 2, 4), claim(3, 3, 8)))
        .isEqualTo("<1:ab<2:c<3:d>:2><ef>:1><gh:3>ij");
  }

  @Test
  void onTheSameWordsAClaimStandsAroundADate() {
    Marker date = new Marker(new Span(2, 4), new Mark.DateWords(1, null));
    Passage passage = Passage.of(TEXT, TEXT.span(), List.of(date, claim(1, 2, 4)));
    assertThat(passage.pieces().get(1).claim()).isNotNull();
    assertThat(passage.pieces().get(1).pieces().get(0).date()).isNotNull();
  }

  @Test
  void whatLiesOutsideIsLeftOut() {
    assertThat(draw(new Span(2, 6), claim(1, 0, 3), claim(2, 5, 9), claim(3, 7, 8)))
        .isEqualTo("<c:1>de<2:f>");
  }

  @Test
  void eachParagraphHasWhatOfTheMarksLiesInIt() {
    List<Span> paragraphs = List.of(new Span(0, 3), new Span(4, 6), new Span(7, 10));
    List<Marker> markers = List.of(claim(1, 1, 8), claim(2, 5, 6), claim(3, 6, 7));
    assertThat(Passage.each(TEXT, paragraphs, markers).stream().map(p -> draw(p.pieces())))
        .containsExactly("a<1:bc>", "<e<2:f:2>>", "<h:1>ij");
  }

  @Test
  void touchingMarksStandSideBySide() {
    assertThat(draw(new Span(0, 4), claim(1, 0, 2), claim(2, 2, 4))).isEqualTo("<1:ab:1><2:cd:2>");
  }

  @RepeatedTest(200)
  void everyCharacterStandsOnceAndEveryMarkBeginsAndEndsOnce(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<Marker> markers = new ArrayList<>();
    for (int number = 1; number <= 6; number++) {
      int start = random.nextInt(9);
      markers.add(claim(number, start, start + 1 + random.nextInt(10 - start)));
    }
    String drawn = draw(TEXT.span(), markers.toArray(Marker[]::new));
    assertThat(drawn.replaceAll("<(\\d:)?|(:\\d)?>", "")).isEqualTo(TEXT.value());
    for (int number = 1; number <= 6; number++) {
      assertThat(drawn).containsOnlyOnce("<" + number + ":").containsOnlyOnce(":" + number + ">");
    }
  }

  private static Marker claim(int number, int start, int end) {
    return new Marker(new Span(start, end), new Mark.ClaimWords("c", "direct", number, ""));
  }

  private static String draw(Span span, Marker... markers) {
    return draw(Passage.of(TEXT, span, List.of(markers)).pieces());
  }

  private static String draw(List<Piece> pieces) {
    return pieces.stream().map(PassageTest::draw).collect(Collectors.joining());
  }

  private static String draw(Piece piece) {
    if (piece.words() != null) {
      return piece.words();
    }
    int number = piece.claim().number();
    return (piece.first() ? "<" + number + ":" : "<")
        + draw(piece.pieces())
        + (piece.last() ? ":" + number + ">" : ">");
  }
}
