package fr.dixit.hostile.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.dixit.Analysed;
import fr.dixit.archive.Analysis;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Decoder;
import fr.dixit.ingest.Metadata;
import fr.dixit.text.Sha256;
import fr.dixit.text.Text;

/** Any bytes as a text file: analysed without a fault, twice the same, every span in its place. */
class TextFuzzTest {

  @FuzzTest
  void text(byte[] data) {
    Text text = Decoder.decode("a.txt", data, diagnostic -> {});
    if (text != null) {
      Article article = new Article("a", "a.txt", Sha256.of(text.value()), text, Metadata.NONE);
      Analysis analysis = Analysed.of(article);
      Spans.check(analysis);
      assertThat(Analysed.of(article)).isEqualTo(analysis);
    }
  }
}
