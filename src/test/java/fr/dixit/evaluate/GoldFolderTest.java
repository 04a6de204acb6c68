package fr.dixit.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dixit.calendar.parser.EdtfParser;
import fr.dixit.claims.Kind;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldFolderTest {

  @TempDir Path folder;

  @BeforeEach
  void article() throws IOException {
    Files.writeString(folder.resolve("pont.txt"), "« Oui », a dit Anne en mai. Oui, en mai.");
  }

  @Test
  void readsAnnotations() throws IOException {
    gold(
        """
        {"id": "pont", "published": "2024-05-02",
         "claims": [{"content": ["Oui"], "source_text": "Anne", "source": "Anne", "cue": "a dit",
                     "kind": "direct", "said": "2024-05"},
                    {"content": ["en mai"], "source": "Anne", "cue": null, "kind": "indirect",
                     "said": null, "optional": true}],
         "dates": [{"text": "mai", "nth": 1, "value": "2024-05"},
                   {"text": "mai", "nth": 0, "value": null, "optional": true}]}\
        """);

    GoldArticle article = new GoldFolder(folder).read().get(0);

    assertThat(article.article().file()).isEqualTo("pont.txt");
    assertThat(article.article().metadata().published()).isEqualTo(EdtfParser.parse("2024-05-02"));
    assertThat(article.claims())
        .containsExactly(
            new AnnotatedClaim(List.of("Oui"), "Anne", "a dit", Kind.DIRECT, "2024-05", false),
            new AnnotatedClaim(List.of("en mai"), "Anne", null, Kind.INDIRECT, null, true));
    assertThat(article.dates())
        .containsExactly(
            new AnnotatedDate(new Span(36, 39), "2024-05", false),
            new AnnotatedDate(new Span(23, 26), null, true));
  }

  @Test
  void keepsWhatTheSidecarStatesWhenTheAnnotationDoesNot() throws IOException {
    Files.writeString(folder.resolve("pont.yaml"), "published: 2024-05-02");
    gold("{\"claims\": [], \"dates\": []}");

    assertThat(new GoldFolder(folder).read().get(0).article().metadata().published())
        .isEqualTo(EdtfParser.parse("2024-05-02"));
  }

  @Test
  void needsAFolder() {
    Path nowhere = folder.resolve("nowhere");
    assertThatThrownBy(() -> new GoldFolder(nowhere).read())
        .isInstanceOf(DixitException.class)
        .hasMessage(
            nowhere
                + ": error: no such gold folder\n"
                + "  hint: name a folder of NAME.txt and NAME.gold.json");
  }

  @Test
  void needsAnAnnotation() {
    assertThatThrownBy(() -> new GoldFolder(folder).read())
        .isInstanceOf(DixitException.class)
        .hasMessage(
            folder
                + ": error: holds no NAME.gold.json\n"
                + "  hint: put one beside each article that is annotated");
  }

  @Test
  void needsTheTextOfEachAnnotation() throws IOException {
    Files.delete(folder.resolve("pont.txt"));
    gold("{\"claims\": [], \"dates\": []}");

    assertThatThrownBy(() -> new GoldFolder(folder).read())
        .isInstanceOf(DixitException.class)
        .hasMessage(
            folder.resolve("pont.gold.json")
                + ": error: has no article beside it\n"
                + "  hint: put the text it annotates in pont.txt");
  }

  @Test
  void needsATextWithWords() throws IOException {
    Files.writeString(folder.resolve("pont.txt"), "");
    gold("{\"claims\": [], \"dates\": []}");

    assertThatThrownBy(() -> new GoldFolder(folder).read())
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("pont.txt: error: holds no words");
  }

  @Test
  void pointsAtBrokenJson() throws IOException {
    gold("{\"claims\": [\n  {\"content\": [\"Oui\"] \"source\": \"Anne\"}]}");

    assertThatThrownBy(() -> new GoldFolder(folder).read())
        .isInstanceOf(DixitException.class)
        .hasMessage(
            folder.resolve("pont.gold.json")
                + ":2:23: error: is not valid JSON\n"
                + "    {\"content\": [\"Oui\"] \"source\": \"Anne\"}]}\n"
                + "                        ^\n"
                + "  hint: put right what stands at or before the caret");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{} | /claims is no list | write “claims”: […], perhaps empty",
        "{'claims': []} | /dates is no list | write “dates”: […], perhaps empty",
        "{'claims': [{'kind': 'direct'}]} | /claims/0/content is no list"
            + " | write “content”: […], perhaps empty",
        "{'claims': [{'content': ['Oui'], 'kind': 'direct'}]} | /claims/0/source is missing"
            + " | write it between quotation marks",
        "{'claims': [{'content': ['Oui'], 'source': 'Anne', 'kind': 'directe'}]}"
            + " | /claims/0/kind is “directe” | write direct, indirect or mixed",
        "{'claims': [{'content': ['Non'], 'source': 'Anne', 'kind': 'direct'}]}"
            + " | /claims/0: the article does not hold “Non”"
            + " | copy the words exactly as they stand in it",
        "{'claims': [], 'dates': [{'text': 'mai', 'nth': 2}]}"
            + " | /dates/0: the article does not hold “mai”"
            + " | copy the words exactly as they stand in it",
      })
  void saysWhatIsWrongWithAnAnnotation(String json, String message, String hint)
      throws IOException {
    gold(json.replace('\'', '"'));

    assertThatThrownBy(() -> new GoldFolder(folder).read())
        .isInstanceOf(DixitException.class)
        .hasMessage(folder.resolve("pont.gold.json") + ": error: " + message + "\n  hint: " + hint);
  }

  @Test
  void saysWhichDateIsNone() throws IOException {
    gold("{\"published\": \"2024-13\", \"claims\": [], \"dates\": []}");

    assertThatThrownBy(() -> new GoldFolder(folder).read())
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("pont.gold.json: error: /published: “2024-13” is no date: ")
        .hasMessageContaining("\n  hint: ");
  }

  private void gold(String json) throws IOException {
    Files.writeString(folder.resolve("pont.gold.json"), json);
  }
}
