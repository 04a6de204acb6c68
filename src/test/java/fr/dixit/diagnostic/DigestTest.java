package fr.dixit.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DigestTest {

  @Test
  void countsNotesAlikeAfterTheFirstFew() {
    List<Diagnostic> many = notes(1000, "one page is made of both");

    assertThat(Digest.of(many).subList(0, 5)).isEqualTo(many.subList(0, 5));
    assertThat(Digest.of(many).subList(5, Digest.of(many).size()))
        .singleElement()
        .hasToString(
            """
            a0.txt: note: there are 995 more notes like this one: holds a copy of b0.txt
              hint: one page is made of both\
            """);
  }

  @Test
  void tellsEachOfAFewNotes() {
    List<Diagnostic> six = notes(6, "one page is made of both");

    assertThat(Digest.of(six)).isEqualTo(six);
  }

  @Test
  void tellsNotesApartByWhatToDo() {
    List<Diagnostic> both =
        Stream.concat(notes(4, "do this").stream(), notes(4, "do that").stream()).toList();

    assertThat(Digest.of(both)).isEqualTo(both);
  }

  @Test
  void tellsEachWarning() {
    List<Diagnostic> warnings =
        IntStream.range(0, 1000)
            .mapToObj(i -> Diagnostic.of(Severity.WARNING, i + ".txt", "is odd", "mend it"))
            .toList();

    assertThat(Digest.of(warnings)).isEqualTo(warnings);
  }

  private static List<Diagnostic> notes(int count, String hint) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                Diagnostic.of(
                    Severity.NOTE, "a" + i + ".txt", "holds a copy of b" + i + ".txt", hint))
        .toList();
  }
}
