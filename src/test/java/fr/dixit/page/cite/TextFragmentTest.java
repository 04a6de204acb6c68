package fr.dixit.page.cite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFragmentTest {

  /** The claim stands between bars; `_` is U+202F. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Il dit que |le pont ouvrira| demain.          ; le pont ouvrira",
        "Il dit qu’|il ouvrira| demain.                ; qu’il ouvrira",
        "Il dit : «_|Le pont ouvrira|_», puis part.    ; «_Le pont ouvrira_»,",
        "Il dit : « |Le pont ouvrira| », puis part.    ; Le pont ouvrira",
        "Selon lui, |un pont sûr, long et large de dix mètres sera ouvert| ici."
            + "; un pont sûr, long et,de dix mètres sera ouvert",
        "Il dit |un deux trois quatre cinq six sept huit neuf dix onze| ; "
            + "un deux trois quatre cinq,sept huit neuf dix onze",
      })
  void beginsAndEndsAtOrdinarySpace(String marked, String words) {
    String fragment = fragment(marked.replace('_', '\u202F'));

    assertThat(URLDecoder.decode(fragment, StandardCharsets.UTF_8))
        .isEqualTo("#:~:text=" + words.replace('_', '\u202F'));
  }

  @Test
  void whatTheSyntaxUsesIsEncoded() {
    assertThat(fragment("Dit : |peut-être, R&D + 5 %| !"))
        .isEqualTo("#:~:text=peut%2D%C3%AAtre%2C%20R%26D%20%2B%205%20%25");
  }

  @Test
  void wordsOfOneLineAloneAreGiven() {
    assertThat(fragment("Il dit |un deux\ntrois quatre|.")).endsWith("=un%20deux,trois%20quatre.");
  }

  @Test
  void whatCutsAClaimIsLeftOut() {
    assertThat(fragment("|Le pont|, dit-il, |ouvrira|.")).endsWith("=Le%20pont%2C,ouvrira.");
  }

  private static String fragment(String marked) {
    List<Span> content = new ArrayList<>();
    String[] pieces = marked.split("\\|");
    int at = 0;
    for (int i = 0; i < pieces.length; at += pieces[i].length(), i++) {
      if (i % 2 == 1) {
        content.add(new Span(at, at + pieces[i].length()));
      }
    }
    return TextFragment.of(new Text(String.join("", pieces)), content);
  }
}
