package fr.dixit.lexicon.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseIndexTest {

  private static final Row ROW =
      Table.parse("t.tsv", "word\nchef\n", 1, List.of("word")).rows().get(0);

  private final PhraseIndex<Integer> index =
      new PhraseIndex.Builder<Integer>()
          .add(ROW, "word", "chef", 1)
          .add(ROW, "word", "Chef de l’État", 2)
          .add(ROW, "word", "N'Djamena", 3)
          .addNoun(ROW, "word", "procès-verbal", 4)
          .build();

  @Test
  void cutsPhrasesAsTokensAreCut() {
    assertThat(PhraseIndex.words("Chef de l’État")).containsExactly("chef", "de", "l'", "etat");
    assertThat(PhraseIndex.words("à l' un")).containsExactly("a", "l'", "un");
    assertThat(PhraseIndex.words("N'Djamena")).containsExactly("n'djamena");
    assertThat(PhraseIndex.words("Porte-parole")).containsExactly("porte-parole");
  }

  @Test
  void findsTheLongestPhrase() {
    List<String> words = List.of("le", "chef", "de", "l'", "etat", "part");

    assertThat(index.longestAt(words, 1)).isEqualTo(new PhraseIndex.Match<>(2, 1, 5));
    assertThat(index.longestAt(words.subList(0, 4), 1)).isEqualTo(new PhraseIndex.Match<>(1, 1, 2));
    assertThat(index.longestAt(words, 0)).isNull();
    assertThat(index.longestAt(words, words.size())).isNull();
  }

  @Test
  void findsWholePhrases() {
    assertThat(index.find("chef de l'etat")).isEqualTo(2);
    assertThat(index.find("chef de")).isNull();
    assertThat(index.find("n'djamena")).isEqualTo(3);
  }

  @Test
  void filesANounUnderItsPluralToo() {
    assertThat(index.find("proces-verbaux")).isEqualTo(4);
  }

  @Test
  void refusesTwoMeanings() {
    PhraseIndex.Builder<Integer> builder = new PhraseIndex.Builder<Integer>();
    builder.add(ROW, "word", "chef", 1).add(ROW, "word", "Chef", 1);

    assertThatThrownBy(() -> builder.add(ROW, "word", "CHEF", 2))
        .hasMessage(
            """
            t.tsv:2:1: error: 'CHEF' already means 1
              chef
              ^
              hint: give each phrase one meaning""");
  }
}
