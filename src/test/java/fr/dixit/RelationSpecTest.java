package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.archive.Analysis;
import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedClaim;
import fr.dixit.archive.Relation;
import fr.dixit.archive.assembly.Archivist;
import fr.dixit.archive.relation.Relator;
import fr.dixit.calendar.parser.EdtfParser;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Metadata;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.text.Sha256;
import fr.dixit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Little archives with the relations that are to be found in them, and those that are not. */
class RelationSpecTest {

  private static final String CORPUS = "relations/relations.txt";
  private static final Pattern ARTICLE = Pattern.compile("\\[([^]]+)] (.+)");
  private static final Lexicon LEXICON = Lexicon.load();
  private static final Analyst ANALYST = new Analyst(LEXICON);

  /** A case: where it stands, what is expected, and the articles. */
  private record Case(String name, int line, List<String> relations, List<Analysis> articles) {
    @Override
    public String toString() {
      return CORPUS + ":" + line + " " + name;
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void relationsAreThoseOfTheCorpus(Case one) {
    Archive archive = new Relator().relate(Archivist.archive(one.articles(), LEXICON));
    assertThat(archive.relations()).extracting(Relation::rule).isSubsetOf(Relator.RULES);
    assertThat(relations(archive))
        .as(one.toString())
        .containsExactlyInAnyOrderElementsOf(one.relations());
  }

  private static List<String> relations(Archive archive) {
    return archive.relations().stream().map(relation -> words(relation, archive)).toList();
  }

  private static String words(Relation relation, Archive archive) {
    String from =
        archive.claims().stream()
            .filter(claim -> claim.id().equals(relation.from()))
            .map(ArchivedClaim::source)
            .findFirst()
            .orElseThrow()
            .name();
    String type = relation.type().name().toLowerCase(Locale.ROOT);
    return type + ": " + from + " > " + relation.source().name();
  }

  static Stream<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    int number = 0;
    for (String line : read().lines().toList()) {
      number++;
      Matcher article = ARTICLE.matcher(line);
      if (line.startsWith("== ")) {
        cases.add(new Case(line.substring(3), number, new ArrayList<>(), new ArrayList<>()));
      } else if (article.matches()) {
        List<Analysis> articles = cases.get(cases.size() - 1).articles();
        articles.add(analysis("a" + articles.size(), article.group(1), article.group(2)));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        cases.get(cases.size() - 1).relations().add(line);
      }
    }
    return cases.stream();
  }

  private static Analysis analysis(String id, String date, String words) {
    Metadata metadata =
        date.equals("?") ? Metadata.NONE : Metadata.NONE.withPublished(EdtfParser.parse(date));
    return ANALYST.analyse(
        new Article(id, id + ".txt", Sha256.of(words), new Text(words), metadata));
  }

  private static String read() throws IOException {
    try (InputStream corpus = RelationSpecTest.class.getResourceAsStream(CORPUS)) {
      return new String(corpus.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
