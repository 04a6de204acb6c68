package fr.dixit.dates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatedTest {

  private static final String TEXT =
      "La digue a cédé en mai 2017, le pont en juin 2018, le port en juillet 2019.";

  private final Dated dated = Reader.read(Reader.document(TEXT, null, null));

  @Test
  void findsTheDatesWhollyInASpan() {
    assertThat(values(in(0, TEXT.length()))).containsExactly("2017-05", "2018-06", "2019-07");
    int june = TEXT.indexOf("juin");
    assertThat(values(in(june, june + "juin 2018".length()))).containsExactly("2018-06");
    assertThat(in(june + 1, TEXT.indexOf("2019"))).isEmpty();
    assertThat(in(0, TEXT.indexOf("mai"))).isEmpty();
  }

  @Test
  void findsTheDateThatHoldsWords() {
    int year = TEXT.indexOf("2018");
    assertThat(dated.around(new Span(year, year + 4)).value()).hasToString("2018-06");
    int june = TEXT.indexOf("juin");
    assertThat(dated.around(new Span(june, year + 4)).value()).hasToString("2018-06");
    assertThat(dated.around(new Span(june - 3, year + 4))).isNull();
    assertThat(dated.around(new Span(0, 2))).isNull();
  }

  @Test
  void theExtentOfADateReachesAsFarAsItsWords() {
    assertThat(extent("Il enseigne depuis 2011.")).isEqualTo("2011/..");
    assertThat(extent("Rien n'existait avant 1994.")).isEqualTo("../1994");
    assertThat(extent("Il est né en 1994.")).isEqualTo("1994");
    assertThat(extent("Elle l'a dit mardi.")).isEqualTo("null");
  }

  private static String extent(String text) {
    return String.valueOf(Reader.dates(text, null).get(0).extent());
  }

  private List<DateMention> in(int start, int end) {
    return dated.in(new Span(start, end));
  }

  private static List<String> values(List<DateMention> mentions) {
    return mentions.stream().map(mention -> String.valueOf(mention.value())).toList();
  }
}
