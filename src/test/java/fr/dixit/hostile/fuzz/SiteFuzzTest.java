package fr.dixit.hostile.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.dixit.Analysed;
import fr.dixit.archive.Archive;
import fr.dixit.archive.assembly.Archivist;
import fr.dixit.hostile.Intrusions;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.Stated;
import fr.dixit.page.GeneratedSite;
import fr.dixit.site.render.Renderer;
import fr.dixit.spec.Documents;
import fr.dixit.text.Sha256;
import fr.dixit.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Any words as title, outlet, author, URL and text of an article, between form feeds: all pages and
 * files of its site parse, and none of the words has run or left its place.
 */
class SiteFuzzTest {

  private static final Renderer RENDERER = new Renderer(null);

  @FuzzTest
  void site(byte[] data) {
    String[] parts = new String(data, StandardCharsets.UTF_8).split("\f", 5);
    Text text = new Text(parts[parts.length - 1]);
    Metadata stated =
        new Metadata(
            words(parts, 0), null, words(parts, 1), words(parts, 3), words(parts, 2), null, null);
    Article article = new Article("a", "a.txt", Sha256.of(text.value()), text, stated);

    Archive archive = Archivist.archive(List.of(Analysed.of(article)), Documents.LEXICON);
    GeneratedSite site = GeneratedSite.of(archive, RENDERER);

    assertThat(Intrusions.in(site.files())).isEmpty();
  }

  private static @Nullable String words(String[] parts, int place) {
    return place < parts.length - 1 ? Stated.words(parts[place]) : null;
  }
}
