package fr.dixit.page.path;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dixit.archive.Archive;
import fr.dixit.page.SampleArchive;
import fr.dixit.page.frame.Imprint;
import fr.dixit.page.layout.PageLayout;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An archive that refers to what it does not hold is refused before a page is laid out. */
class SiteMapTest {

  private static final Archive SEED = SampleArchive.seed();

  @Test
  void refusesAClaimWhoseArticleIsMissing() {
    assertRefused(
        new Archive(List.of(), SEED.claims(), SEED.sources(), SEED.subjects(), List.of()),
        "no page for article \"000_ebd5745145db4e85\"");
  }

  @Test
  void refusesAClaimWhoseSourceIsMissing() {
    assertRefused(
        new Archive(SEED.articles(), SEED.claims(), List.of(), SEED.subjects(), List.of()),
        "no page for source \"ilham-aliyev\"");
  }

  private static void assertRefused(Archive archive, String message) {
    assertThatThrownBy(() -> new PageLayout(archive, Imprint.titled("Dixit"))).hasMessage(message);
  }
}
