package fr.dixit.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.language.Document;
import fr.dixit.language.Token;
import fr.dixit.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MentionFinderTest {

  private static final Path SEED = Path.of("seeds/000_ebd5745145db4e85.txt");

  static Stream<Marked> resolved() {
    return Marked.in("resolved.txt");
  }

  static Stream<Marked> unresolved() {
    return Marked.in("unresolved.txt");
  }

  @ParameterizedTest
  @MethodSource
  void resolved(Marked marked) {
    Mention mention = marked.mention();

    assertThat(mention).as("nothing is found at %s", marked).isNotNull();
    assertThat(mention.candidates()).as("how many are meant at %s", marked).hasSize(1);
    Entity entity = marked.mentions().entity(mention.candidates().get(0));
    assertThat(entity.name() + " | " + entity.type() + " | " + mention.rule())
        .as("who is meant at %s", marked)
        .isEqualTo(marked.expected());
  }

  @ParameterizedTest
  @MethodSource
  void unresolved(Marked marked) {
    assertThat(marked.names()).as("who may be meant at %s", marked).isEqualTo(marked.expected());
  }

  @Test
  void aSpanHoldsTitlesAndAppositions() {
    String text = "Le maire de Bormes (Var), François Arizzi, a parlé.";

    Mentions mentions = Marked.mentions(text);

    Span span = mentions.at(0).span();
    assertThat(text.substring(span.start(), span.end()))
        .isEqualTo("Le maire de Bormes (Var), François Arizzi");
  }

  @Test
  void rolesAreKeptAsWritten() {
    Mentions mentions = Marked.mentions("Le président russe Paul Martin, chef de guerre, a parlé.");

    assertThat(mentions.entity(0).roles())
        .extracting(Entity.Role::words)
        .containsExactly("président russe", "chef de guerre");
  }

  @Test
  void entitiesStandInTheOrderOfTheirFirstMention() {
    Mentions mentions =
        Marked.mentions("Jeanne Roussel a vu Paul Martin. Roussel et Martin sourient.");

    assertThat(mentions.entities())
        .extracting(Entity::name)
        .startsWith("Jeanne Roussel", "Paul Martin");
  }

  @Test
  void everyPrefixAndSuffixOfTheSeedIsReadWordByWord() throws IOException {
    String text = Files.readString(SEED);
    for (Token token : Marked.parse(text).tokens()) {
      check(text.substring(0, token.end()));
      check(text.substring(token.start()));
    }
  }

  @Test
  void aVeryLongTextIsReadInTime() {
    String text = "Le maire de Brest, Paul Martin, a dit que le maire du parti était là. Il a ri. ";

    check(text.repeat(2_000));
    check("le président de ".repeat(5_000));
    check("Paul Martin et ".repeat(5_000));
  }

  private static void check(String text) {
    Document document = Marked.parse(text);
    Mentions mentions = Marked.mentions(document);
    for (Mention mention : mentions.mentions()) {
      assertThat(document.text().span().contains(mention.span())).as("in bounds").isTrue();
      assertThat(mention.span().isEmpty()).isFalse();
      assertThat(mention.rule()).isNotEmpty();
      assertThat(mention.candidates()).allMatch(id -> mentions.entity(id).id() == id);
    }
    for (int token = 0; token < document.tokens().size(); token++) {
      Mention mention = mentions.at(token);
      if (mention != null) {
        assertThat(mention.span().overlaps(document.token(token).span())).isTrue();
      }
    }
  }
}
