package fr.dixit.lexicon.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dixit.diagnostic.DixitException;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TableTest {

  private enum Color {
    RED,
    DARK_BLUE
  }

  @Test
  void readsRowsPastCommentsAndAnyLineBreak() {
    Table table =
        parse("# purpose: a test\nword\tcolor\r\nbleu\tdark-blue\n# left out: ciel\nŒil\t-\n");

    assertThat(table.rows()).extracting(row -> row.text("word")).containsExactly("bleu", "Œil");
    assertThat(table.rows().get(0).constant("color", Color.class)).isEqualTo(Color.DARK_BLUE);
    assertThat(table.rows().get(1).folded("word")).isEqualTo("oeil");
    assertThat(table.rows().get(1).optional("color")).isNull();
    assertThat(table.rows().get(1).list("color")).isEmpty();
    assertThat(table.rows().get(1).constants("color", Color.class)).isEmpty();
  }

  @Test
  void readsListsSetsAndNumbers() {
    Row row = parse("word\tcolor\na\tun; deux mots\nb\tred dark-blue\nc\t12\n").rows().get(0);
    assertThat(row.list("color")).containsExactly("un", "deux mots");

    List<Row> rows = parse("word\tcolor\nb\tred dark-blue\nc\t12\n").rows();
    assertThat(rows.get(0).constants("color", Color.class))
        .containsExactly(Color.RED, Color.DARK_BLUE);
    assertThat(rows.get(1).integer("color")).isEqualTo(12);
  }

  @Test
  void sortsByTheFoldedKeyWhateverTheLocale() {
    assertThat(parse("word\tcolor\nde\tx\ndé à coudre\tx\ndeux\tx\nDIX\tx\n").rows()).hasSize(4);
  }

  @Test
  void refusesRowsOutOfOrder() {
    assertFails(() -> parse("# c\nword\tcolor\ndeux\tx\nun\tx\nÉté\tx\n"))
        .hasMessage(
            """
            colors.tsv:5:1: error: 'ete' stands after 'un'
              Été x
              ^
              hint: rows are sorted by their key without case and accents: move it up""");
  }

  @Test
  void refusesOneKeyTwice() {
    assertFails(() -> parse("word\tcolor\nMère\tx\nmere\ty\n"))
        .hasMessage(
            """
            colors.tsv:3:1: error: 'mere' stands twice, first in line 2
              mere y
              ^
              hint: join the two rows""");
  }

  @Test
  void allowsOneWordTwiceWhereTheKeyIsWider() {
    List<String> columns = List.of("word", "color");
    String text = "word\tcolor\nde\tx\nde\ty\n";

    assertThat(Table.parse("colors.tsv", text, 2, columns).rows()).hasSize(2);
  }

  @Test
  void refusesUnknownColumns() {
    assertFails(() -> parse("word\tcolour\n"))
        .hasMessage(
            """
            colors.tsv:1:6: error: column 2 is 'colour', not 'color'
              word colour
                   ^
              hint: the columns are: word, color""");
  }

  @Test
  void refusesTheWrongNumberOfCells() {
    assertFails(() -> parse("word\tcolor\nun\n"))
        .hasMessageStartingWith("colors.tsv:2:3: error: 1 cells, but there are 2 columns");
    assertFails(() -> parse("word\tcolor\nun\tdeux\ttrois\n"))
        .hasMessageStartingWith("colors.tsv:2:14: error: 3 cells, but there are 2 columns");
  }

  @Test
  void refusesBlankUntrimmedAndDecomposedCells() {
    assertFails(() -> parse("word\tcolor\nun\t\n"))
        .hasMessageStartingWith("colors.tsv:2:4: error: a cell is empty")
        .hasMessageEndingWith("hint: write '-' where there is nothing to say");
    assertFails(() -> parse("word\tcolor\nun\t deux\n"))
        .hasMessageStartingWith("colors.tsv:2:4: error: spaces around 'deux'");
    assertFails(() -> parse("word\tcolor\ne\u0301te\u0301\tx\n"))
        .hasMessageStartingWith(
            "colors.tsv:2:1: error: 'e\u0301te\u0301' is not in Unicode form NFC");
  }

  @Test
  void refusesATableWithoutHeader() {
    assertFails(() -> parse("# purpose: none\n"))
        .hasMessageStartingWith("colors.tsv:1:1: error: the table has no header row");
  }

  @Test
  void pointsAtACellThatItsColumnCannotHold() {
    Row row = parse("word\tcolor\nun\tdark-blu\n").rows().get(0);

    assertFails(() -> row.constant("color", Color.class))
        .hasMessage(
            """
            colors.tsv:2:4: error: 'dark-blu' is not known in 'color'
              un dark-blu
                 ^
              hint: did you mean “dark-blue”?""");
    assertFails(() -> row.integer("color"))
        .hasMessageStartingWith("colors.tsv:2:4: error: 'dark-blu' is not a whole number");
  }

  @Test
  void pointsAtACellThatMustSaySomething() {
    Row row = parse("word\tcolor\nun\t-\n").rows().get(0);

    assertFails(() -> row.text("color"))
        .hasMessageStartingWith("colors.tsv:2:4: error: 'color' must say something");
  }

  @Test
  void namesATableThatIsNotThere() {
    assertThatThrownBy(() -> Table.load("nowhere.tsv", "word"))
        .hasMessage("no such table: fr/dixit/lexicon/nowhere.tsv");
  }

  private static Table parse(String text) {
    return Table.parse("colors.tsv", text, 1, List.of("word", "color"));
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertFails(
      ThrowingCallable call) {
    return assertThatThrownBy(call).isInstanceOf(DixitException.class);
  }
}
