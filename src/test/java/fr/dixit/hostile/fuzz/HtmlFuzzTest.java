package fr.dixit.hostile.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.dixit.ingest.Block;
import fr.dixit.ingest.Extract;
import fr.dixit.ingest.html.SavedPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Any bytes as a saved web page: read without a fault, twice the same, its blocks in place. */
class HtmlFuzzTest {

  private static final SavedPage FORMAT = new SavedPage();

  @FuzzTest
  void html(byte[] data) throws IOException {
    List<Extract> extracts = read(data);
    for (Extract extract : extracts) {
      int end = 0;
      for (Block block : extract.blocks()) {
        assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(extract.text().slice(block.span())).isNotBlank();
        end = block.span().end();
      }
    }
    assertThat(read(data)).isEqualTo(extracts);
  }

  private static List<Extract> read(byte[] data) throws IOException {
    return FORMAT.read("a.html", new ByteArrayInputStream(data), diagnostic -> {});
  }
}
