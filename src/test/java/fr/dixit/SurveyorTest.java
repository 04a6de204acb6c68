package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dixit.coverage.Coverage;
import fr.dixit.coverage.Gap;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyorTest {

  @TempDir Path seeds;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REPORTING_VERB | jardiner | « Le pont ouvrira au mois de mai », jardine la maire.",
        "REPORTING_VERB | jardiner | « Le pont ouvrira au mois de mai » jardine-t-elle.",
        "REPORTING_VERB | jardiner | À la presse, la maire jardine : « Le pont ouvrira en mai. »",
        "REPORTING_VERB | jardiner | « Le pont, jardine-t-elle, ouvrira au mois de mai. »",
        "SOURCE_NOUN | râteau | Selon un râteau de la ville, le pont ouvrira en mai.",
        "SOURCE_NOUN | râteau | Le pont ouvrira en mai, d’après les râteaux.",
        "NAME | Zorblax | Le pont de Zorblax ouvrira en mai.",
        "NAME | Brunk-Lafouine | Hier, Brunk-Lafouine a ouvert le pont.",
      })
  void findsWhatTheLexiconMisses(Gap.Kind kind, String word, String text) throws IOException {
    assertThat(survey(text).gaps())
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.kind()).isEqualTo(kind);
              assertThat(gap.word()).isEqualTo(word);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a known verb | « Le pont ouvrira au mois de mai », martèle la maire.",
        "a quoted name | Les « gilets jaunes » jardinent le rond-point.",
        "no inversion | « Le pont ouvrira au mois de mai » et la maire jardine.",
        "a known noun | Selon la préfecture, le pont ouvrira en mai.",
        "a relative | L’idée selon laquelle les râteaux ouvrent les ponts est fausse.",
        "a known name | Le pont de Paris ouvrira en mai, selon l’ONU.",
        "a surname after a given name | Hier, Anne Zorblax a ouvert le pont. Zorblax est ravie.",
        "a road and a numeral | Acte XIV : le pont de l’A7 ouvrira en mai.",
      })
  void isSilentAbout(String what, String text) throws IOException {
    assertThat(survey(text).gaps()).as(what).isEmpty();
  }

  @Test
  void listsTheMostFrequentFirstEachWithItsFirstPlace() throws IOException {
    Files.writeString(seeds.resolve("b.txt"), "Le pont de Zorblax.\nLe port de Brunkel.");

    assertThat(survey("Le quai de Brunkel ouvrira."))
        .hasToString(
            """
            Verbs beside a quotation that are not in reporting-verbs.tsv: none

            Nouns after “selon” and the like that are not in titles, human-nouns, \
            organization-nouns or document-nouns.tsv: none

            Names that neither the dictionary nor a table knows \
            (given-names, organizations, states …):
                 2 Brunkel              a.txt:1:12: Le quai de Brunkel ouvrira.
                 1 Zorblax              b.txt:1:12: Le pont de Zorblax. Le port de Brunkel.\
            """);
  }

  @Test
  void reportsWhatItCannotRead() throws IOException {
    Files.writeString(seeds.resolve("vide.txt"), "");

    survey("Le pont ouvrira.");

    assertThat(diagnostics).extracting(Diagnostic::message).containsExactly("holds no words");
  }

  @Test
  void needsAFolder() {
    Surveyor surveyor = new Surveyor(seeds.resolve("nowhere"), new Recorder());
    assertThatThrownBy(surveyor::survey)
        .isInstanceOf(DixitException.class)
        .hasMessageContaining("error: no such seeds folder");
  }

  private Coverage survey(String text) throws IOException {
    Files.writeString(seeds.resolve("a.txt"), text);
    return new Surveyor(seeds, new Recorder()).survey();
  }

  private final class Recorder implements Listener {
    @Override
    public void progress(String words) {}

    @Override
    public void diagnostic(Diagnostic diagnostic) {
      diagnostics.add(diagnostic);
    }
  }
}
