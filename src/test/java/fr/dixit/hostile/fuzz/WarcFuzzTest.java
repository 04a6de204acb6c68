package fr.dixit.hostile.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.dixit.ingest.warc.WebArchive;
import java.io.IOException;

/** Any bytes as a web archive: what can be read of it is, twice the same; all else is reported. */
class WarcFuzzTest {

  @FuzzTest
  void warc(byte[] data) throws IOException {
    Extracts.check(new WebArchive(), data);
  }
}
