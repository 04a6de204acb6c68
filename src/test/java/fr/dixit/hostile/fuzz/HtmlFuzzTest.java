package fr.dixit.hostile.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.dixit.ingest.html.SavedPage;
import java.io.IOException;

/** Any bytes as a saved web page: read without a fault, twice the same, its blocks in place. */
class HtmlFuzzTest {

  @FuzzTest
  void html(byte[] data) throws IOException {
    Extracts.check(new SavedPage(), data);
  }
}
