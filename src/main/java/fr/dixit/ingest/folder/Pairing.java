package fr.dixit.ingest.folder;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Severity;
import fr.dixit.ingest.SeedFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Puts each article and its sidecar together, gives ids, and names what is left over. */
final class Pairing {

  private static final String SIDECAR = "yaml";

  private final String folder;
  private final Consumer<Diagnostic> diagnostics;
  private final Map<String, SeedFile> sidecarsByStem = new LinkedHashMap<>();
  private final Map<String, Seed> seedsById = new LinkedHashMap<>();
  private final Map<String, Integer> unreadByExtension = new TreeMap<>();

  Pairing(String folder, Consumer<Diagnostic> diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  List<Seed> seeds(List<SeedFile> files) {
    for (SeedFile file : files) {
      if (file.extension().equals(SIDECAR)) {
        sidecarsByStem.put(file.stem(), file);
      }
    }
    Map<String, SeedFile> lonely = new LinkedHashMap<>(sidecarsByStem);
    for (SeedFile file : files) {
      SeedFormat format = Formats.of(file);
      if (format != null) {
        add(file, format);
        lonely.remove(file.stem());
      } else if (!file.extension().equals(SIDECAR)) {
        unreadByExtension.merge(file.extension(), 1, Integer::sum);
      }
    }
    lonely.values().forEach(this::reportLonely);
    unreadByExtension.forEach(this::reportUnread);
    return List.copyOf(seedsById.values());
  }

  private void add(SeedFile file, SeedFormat format) {
    String id = SeedId.of(file.stem());
    Seed seed = new Seed(id, file, format, sidecarsByStem.get(file.stem()));
    Seed first = seedsById.putIfAbsent(id, seed);
    if (first != null) {
      diagnostics.accept(
          Diagnostic.of(
              Severity.ERROR,
              file.shown(),
              "has the same id “" + id + "” as " + first.seedFile().shown(),
              "rename one of them; only the first is read"));
    }
  }

  private void reportLonely(SeedFile sidecar) {
    diagnostics.accept(
        Diagnostic.of(
            Severity.WARNING,
            sidecar.shown(),
            "has no article beside it",
            "it should bear the article's name, as in NAME.txt and NAME.yaml"));
  }

  private void reportUnread(String extension, int count) {
    diagnostics.accept(
        Diagnostic.of(
            Severity.NOTE,
            folder,
            count
                + (count == 1 ? " file" : " files")
                + " not read: "
                + (extension.isEmpty() ? "without extension" : "." + extension),
            "articles are read from " + Formats.listed() + ", facts about them from .yaml"));
  }
}
