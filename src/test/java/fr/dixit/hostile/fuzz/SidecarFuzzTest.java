package fr.dixit.hostile.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Decoder;
import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.sidecar.Sidecar;
import fr.dixit.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Any bytes as a sidecar: values on one line, or a diagnostic that can be printed. */
class SidecarFuzzTest {

  @FuzzTest
  void sidecar(byte[] data) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Text text = Decoder.decode("a.yaml", data, diagnostics::add);
    if (text != null) {
      Metadata stated = Sidecar.read("a.yaml", text, diagnostics::add).metadata();
      Extracts.check(stated);
      assertThat(Sidecar.read("a.yaml", text, diagnostic -> {}).metadata()).isEqualTo(stated);
    }
    Extracts.printable("a.yaml:", diagnostics);
  }
}
