package fr.dixit.dates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.french.InFrench;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DateTaggerTest {

  static Stream<DateCorpus.Case> cases() {
    return DateCorpus.cases().stream();
  }

  @Tag("sweep")
  @ParameterizedTest
  @MethodSource("cases")
  void resolves(DateCorpus.Case one) {
    List<DateMention> found = Reader.dates(one.text(), one.published());
    if (one.words() == null) {
      assertThat(found).as("no date").isEmpty();
      return;
    }
    assertThat(found).as("dates found").isNotEmpty();
    List<DateMention> there = found.stream().filter(m -> m.span().equals(one.words())).toList();
    assertThat(there).as("the words of the date among %s", words(one.text(), found)).hasSize(1);
    Edtf value = there.get(0).value();
    assertThat(value == null ? null : value.toString()).as("value").isEqualTo(one.value());
  }

  private static List<String> words(String text, List<DateMention> mentions) {
    return mentions.stream().map(m -> text.substring(m.span().start(), m.span().end())).toList();
  }

  @Tag("sweep")
  @ParameterizedTest
  @MethodSource("cases")
  void readsEveryPrefixAndSuffix(DateCorpus.Case one) {
    String text = one.text();
    IntStream.rangeClosed(0, text.length())
        .forEach(
            i -> {
              check(text.substring(0, i), one.published());
              check(text.substring(i), one.published());
            });
  }

  private static void check(String text, String published) {
    int end = 0;
    for (DateMention mention : Reader.dates(text, published)) {
      assertThat(mention.span().start()).as(text).isGreaterThanOrEqualTo(end);
      assertThat(mention.span().isEmpty()).as(text).isFalse();
      end = mention.span().end();
      assertThat(end).as(text).isLessThanOrEqualTo(text.length());
      assertThat(mention.words(new InFrench())).as(text).isNotBlank();
    }
  }

  @Test
  void noLocaleChangesAnything() {
    Locale before = Locale.getDefault();
    List<List<DateMention>> expected = all();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(all()).isEqualTo(expected);
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(all()).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<List<DateMention>> all() {
    return DateCorpus.cases().stream().map(c -> Reader.dates(c.text(), c.published())).toList();
  }

  @Test
  void wordsCarryPartReachAndClue() {
    assertThat(words("La digue a cédé fin novembre.")).isEqualTo("fin novembre 2018");
    assertThat(words("La digue a cédé dans la nuit du 10 au 11 novembre."))
        .isEqualTo("nuit du 10 au 11 novembre 2018");
    assertThat(words("Le port a décliné au début des années 90."))
        .isEqualTo("début des années 1990");
    assertThat(words("Elle l'a dit mardi soir.")).isEqualTo("soir du 12 mars 2019");
    assertThat(words("Il enseigne depuis 2011.")).isEqualTo("depuis 2011");
    assertThat(words("Rien n'existait avant 1994.")).isEqualTo("avant 1994");
    assertThat(words("Il faudra agir d'ici 2030.")).isEqualTo("avant 2030");
    assertThat(words("La source s'est tarie vers 2016.")).isEqualTo("vers 2016");
    assertThat(words("La digue a cédé la nuit dernière.")).isEqualTo("nuit du 13 mars 2019");
    assertThat(words("La digue a cédé mardi en milieu de matinée."))
        .isEqualTo("matin du 12 mars 2019");
    assertThat(words("La digue a cédé à la mi-2018.")).isEqualTo("milieu 2018");
    assertThat(words("La digue a cédé courant mai.")).isEqualTo("mi-mai 2018");
    assertThat(Reader.dates("Elle l'a dit mardi.", null).get(0).words(new InFrench()))
        .isEqualTo("un mardi, date inconnue");
  }

  @ParameterizedTest
  @CsvSource({
    "Le port a ouvert dès le 3 mai., depuis le 3 mai 2018",
    "Le port ouvrira à partir du 3 mai., depuis le 3 mai 2019",
    "Le port ouvrira à compter du 3 mai., depuis le 3 mai 2019",
    "Le port ouvrira le 3 mai ou plus tard., depuis le 3 mai 2019",
    "Le port a ouvert le 3 mai ou après., depuis le 3 mai 2018",
    "Le port ouvrira jusqu'au 3 mai., avant le 3 mai 2019",
    "Le port ouvrira au plus tard le 3 mai., avant le 3 mai 2019",
    "Le port ouvrira avant ou jusqu'au 3 mai., avant le 3 mai 2019",
    "Le port ouvrira d'ici à mai., avant mai 2019",
    "Le port a ouvert le 3 mai ou plus tôt., avant le 3 mai 2018",
    "Le port a ouvert le 3 mai ou avant., avant le 3 mai 2018",
    "Le port a ouvert le 3 mai ou après la fête., 3 mai 2018",
    "Le port ouvrira le 3 mai ou le 4 mai., 3 mai 2019",
    "Le port ouvrira au 3 mai., 3 mai 2019",
  })
  void reachIsRead(String text, String words) {
    assertThat(words(text)).isEqualTo(words);
  }

  private static String words(String text) {
    return Reader.dates(text, "2019-03-14").get(0).words(new InFrench());
  }

  @Test
  void anEmptyTextHasNoDate() {
    assertThat(Reader.dates("", "2019-03-14")).isEmpty();
    assertThat(Reader.dates("\n \u00a0", null)).isEmpty();
  }

  @Test
  void longRunsOfDateWordsAreReadInTime() {
    assertThat(Reader.dates("le 3 et ".repeat(5_000), "2019-03-14")).isNotNull();
    assertThat(Reader.dates("de la fin du début de ".repeat(5_000), "2019-03-14")).isNotNull();
    assertThat(Reader.dates("quatre-vingt-".repeat(5_000), "2019-03-14")).isNotNull();
    assertThat(Reader.dates("1.".repeat(50_000), "2019-03-14")).isNotNull();
  }
}
