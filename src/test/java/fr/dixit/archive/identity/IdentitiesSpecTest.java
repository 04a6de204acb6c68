package fr.dixit.archive.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.archive.identity.ArchiveCase.Expected;
import fr.dixit.archive.identity.ArchiveCase.NameIn;
import fr.dixit.archive.identity.merge.Cast;
import fr.dixit.language.Document;
import fr.dixit.mentions.resolution.MentionFinder;
import fr.dixit.spec.Documents;
import fr.dixit.syntax.Phrases;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdentitiesSpecTest {

  private static final MentionFinder MENTIONS = new MentionFinder(Documents.LEXICON);

  static Stream<ArchiveCase> archives() {
    return ArchiveCase.of("identities.txt");
  }

  @ParameterizedTest
  @MethodSource("archives")
  void whoIsWho(ArchiveCase archive) {
    List<Cast> casts =
        IntStream.range(0, archive.articles().size())
            .mapToObj(i -> cast(i, archive.articles().get(i)))
            .toList();
    Identities identities = Identities.of(casts, Documents.LEXICON);

    for (Expected expected : archive.all()) {
      List<Identity> found =
          expected.names().stream().map(name -> find(name, casts, identities)).toList();
      switch (expected.kind()) {
        case ONE -> assertThat(found).as("one: %s", expected.names()).containsOnly(found.get(0));
        case APART -> assertThat(found).as("apart: %s", expected.names()).doesNotHaveDuplicates();
        case OPEN -> assertThat(found.get(0).possible()).as("whom it may be").hasSize(2);
      }
    }
  }

  private static Cast cast(int number, String text) {
    Document document = Documents.of(text);
    return new Cast(
        "article-" + number,
        document.article().text(),
        MENTIONS.find(document, Phrases.of(document, Documents.LEXICON), null));
  }

  private static Identity find(NameIn name, List<Cast> casts, Identities identities) {
    return casts.get(name.article()).entities().stream()
        .filter(entity -> entity.name().equals(name.name()))
        .map(entity -> identities.of(name.article(), entity.id()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not in " + casts.get(name.article())));
  }
}
