package fr.dixit.ingest.folder;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Decoder;
import fr.dixit.ingest.WholeFile;
import fr.dixit.ingest.sidecar.Sidecar;
import fr.dixit.ingest.sidecar.Stating;
import fr.dixit.text.Text;
import fr.dixit.yaml.YamlMapping;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A YAML file in the seeds folder. What cannot be read of it is reported and left out. */
record SidecarFile(SeedFile file) {

  private static final int MAX_MEGABYTES = 1;

  /** What it states of one article, or of every article when there are several. */
  Stating stating(boolean several, Consumer<Diagnostic> diagnostics) {
    Text text = text(diagnostics);
    if (text == null) {
      return Stating.NOTHING;
    }
    return several
        ? Sidecar.readForAll(file.shown(), text, diagnostics)
        : Sidecar.read(file.shown(), text, diagnostics);
  }

  List<YamlMapping> corrections(Consumer<Diagnostic> diagnostics) {
    Text text = text(diagnostics);
    return text == null ? List.of() : Sidecar.corrections(file.shown(), text, diagnostics);
  }

  private @Nullable Text text(Consumer<Diagnostic> diagnostics) {
    try (InputStream in = file.open()) {
      return Decoder.decode(file.shown(), WholeFile.bytes(in, MAX_MEGABYTES), diagnostics);
    } catch (IOException e) {
      diagnostics.accept(file.unreadable(e));
      return null;
    }
  }
}
