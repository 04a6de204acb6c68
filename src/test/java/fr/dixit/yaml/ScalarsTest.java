package fr.dixit.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScalarsTest {

  @Test
  void quotesWordsOnOneLine() {
    assertThat(Scalars.quoted("« Rien », dit-il. ".repeat(20).strip()))
        .isEqualTo('"' + "« Rien », dit-il. ".repeat(20).strip() + '"');
  }

  @Test
  void writesEachCharacterAsTheLibraryDoes() {
    IntStream.rangeClosed(0, 0xFFFF)
        .filter(c -> !Character.isSurrogate((char) c))
        .mapToObj(c -> "l’a" + (char) c + "b")
        .forEach(words -> assertThat(Scalars.quoted(words)).isEqualTo(Scalars.dumped(words)));
  }
}
