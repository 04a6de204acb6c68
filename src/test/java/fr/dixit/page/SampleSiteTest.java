package fr.dixit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SampleSiteTest {

  @Test
  void isWrittenToBeLookedAt() throws IOException {
    GeneratedSite site = GeneratedSite.of(SampleArchive.seed());
    site.writeTo(Path.of("target/sample-site"));
    assertThat(site.files()).containsKeys("index.html", "assets/dixit.css");
  }

  /** What a reader on a slow line can bear: a claim 30 KB, an article 60 KB beside its text. */
  @Test
  void pagesAreLight() throws IOException {
    int text = (int) Files.size(Path.of("seeds/000_ebd5745145db4e85.txt"));
    GeneratedSite.of(SampleArchive.seed())
        .files()
        .forEach(
            (path, content) -> {
              int size = content.getBytes(StandardCharsets.UTF_8).length;
              if (path.startsWith("declarations/")) {
                assertThat(size).as(path).isLessThan(30 * 1024);
              } else if (path.startsWith("articles/")) {
                assertThat(size).as(path).isLessThan(60 * 1024 + text);
              }
            });
  }
}
