package fr.dixit.archive.echo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.dixit.text.Phrase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EchoFinderTest {

  private static final String QUOTE =
      "Nous n’avons reçu aucune réponse à notre lettre, et nous attendons toujours des"
          + " explications";

  @Test
  void theSameWordsAreOneGroupWhateverTheirMarks() {
    assertThat(
            groups(
                QUOTE,
                "Tout autre chose, sans rapport aucun avec cela",
                "« " + QUOTE.toUpperCase(Locale.ROOT) + " ! »"))
        .containsExactly(List.of(0, 2));
  }

  @Test
  void aTrimmedQuotationIsFoundInTheWhole() {
    assertThat(
            groups(
                "et nous attendons toujours des explications",
                "Le maire votera contre le budget de la région en juin",
                QUOTE,
                "n’avons reçu aucune réponse à notre lettre"))
        .containsExactly(List.of(0, 2, 3));
  }

  @Test
  void aChangedWordIsForgiven() {
    assertThat(groups(QUOTE, QUOTE.replace("toujours", "encore"), QUOTE.replace("aucune", "nulle")))
        .containsExactly(List.of(0, 1, 2));
  }

  @Test
  void anotherSentenceOfTheSameKindIsNoEcho() {
    assertThat(
            groups(
                QUOTE,
                "Nous n’avons reçu aucune aide de la région, et nous attendons toujours le train",
                "Nous attendons toujours que la région nous envoie des bus et une réponse"))
        .isEmpty();
  }

  @Test
  void shortPhrasesMustBeTheSameToTheWord() {
    assertThat(groups("C’est un coup d’État", "un coup d’État", "C’est un coup d’état !"))
        .containsExactly(List.of(0, 2));
  }

  @Test
  void commonWordsInALongerSentenceAreNoEcho() {
    assertThat(
            groups(
                "Nous ne pouvons pas nous dérober",
                "Les malades nous apprennent que nous ne pouvons pas nous reposer sur si peu",
                "et que nous ne pouvons pas nous dérober, a-t-elle dit"))
        .containsExactly(List.of(0, 2));
  }

  @Test
  void aWordOrTwoIsAnyonesOwn() {
    assertThat(groups("Oui", "oui", "Bien sûr", "bien sûr", "", "", "…", "…")).isEmpty();
  }

  @Test
  void oneWordOverAndOverIsNoEchoOfAnother() {
    assertThat(groups("oui oui oui oui oui oui oui", "ah oui oui, dit le vieux marin assis là-bas"))
        .isEmpty();
  }

  @Test
  void likenessDoesNotDrift() {
    List<String> words = IntStream.range(0, 60).mapToObj(i -> "mot" + i).toList();
    String[] chain =
        IntStream.range(0, 6)
            .mapToObj(i -> String.join(" ", words.subList(4 * i, 4 * i + 20)))
            .toArray(String[]::new);
    assertThat(groups(chain))
        .as("each shares 15 of 19 pairs with the next, and nothing with the last")
        .containsExactly(List.of(0, 1), List.of(2, 3), List.of(4, 5));
  }

  @Test
  void theOrderOfThePhrasesChangesNoGroup() {
    List<String> phrases = phrases(new Random(7), 300);
    List<Integer> order = new ArrayList<>(IntStream.range(0, phrases.size()).boxed().toList());
    Collections.shuffle(order, new Random(8));
    List<List<String>> shuffled = words(order.stream().map(phrases::get).toList());
    assertThat(shuffled).containsExactlyInAnyOrderElementsOf(words(phrases)).hasSizeGreaterThan(50);
  }

  @Test
  void tensOfThousandsOfPhrasesTakeSeconds() {
    List<Phrase> phrases = phrases(new Random(1), 10_000).stream().map(Phrase::of).toList();
    assertThat(phrases).hasSize(30_000);
    List<List<Integer>> groups =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> EchoFinder.groups(phrases));
    assertThat(groups).hasSize(10_000).allSatisfy(group -> assertThat(group).hasSize(3));
  }

  @Test
  void hostilePhrasesTakeNoLonger() {
    String common = "les mêmes mots reviennent dans toutes les phrases de cette collection ";
    Random random = new Random(2);
    List<Phrase> phrases =
        IntStream.range(0, 20_000).mapToObj(i -> Phrase.of(common + sentence(random, 10))).toList();
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> EchoFinder.groups(phrases));
  }

  /** Each of {@code count} sentences three times: whole, trimmed, and with a word changed. */
  private static List<String> phrases(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> sentence(random, 16 + random.nextInt(30)))
        .flatMap(EchoFinderTest::variants)
        .toList();
  }

  private static Stream<String> variants(String sentence) {
    int half = sentence.indexOf(' ', sentence.length() / 2);
    return Stream.of(sentence, sentence.substring(0, half), "selon " + sentence);
  }

  private static String sentence(Random random, int words) {
    return IntStream.range(0, words)
        .mapToObj(i -> "m" + (int) (3000 * Math.pow(random.nextDouble(), 3)))
        .collect(Collectors.joining(" "));
  }

  private static List<List<Integer>> groups(String... phrases) {
    return EchoFinder.groups(Stream.of(phrases).map(Phrase::of).toList());
  }

  private static List<List<String>> words(List<String> phrases) {
    return EchoFinder.groups(phrases.stream().map(Phrase::of).toList()).stream()
        .map(group -> group.stream().map(phrases::get).sorted().toList())
        .toList();
  }
}
