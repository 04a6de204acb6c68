package fr.dixit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SampleSiteTest {

  @Test
  void isWrittenToBeLookedAt() throws IOException {
    GeneratedSite site = GeneratedSite.of(SampleArchive.seed());
    site.writeTo(Path.of("target/sample-site"));
    assertThat(site.files()).containsKeys("index.html", "assets/dixit.css");
  }
}
