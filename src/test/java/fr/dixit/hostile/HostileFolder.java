package fr.dixit.hostile;

import fr.dixit.Dixit;
import fr.dixit.Listener;
import fr.dixit.Settings;
import fr.dixit.Summary;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Rights;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder of seeds that anything may be put into, next to one harmless article, and its site. */
final class HostileFolder {

  static final String HARMLESS = "« Le pont ouvrira demain », a déclaré la maire, Jeanne Roussel.";

  private final Path root;
  private final ConcurrentLinkedQueue<Diagnostic> diagnostics = new ConcurrentLinkedQueue<>();
  private @Nullable Path templates;

  HostileFolder(Path root) throws IOException {
    this.root = root;
    seed("sage.txt", HARMLESS);
  }

  Path seeds() {
    return root.resolve("seeds");
  }

  Path site() {
    return root.resolve("site");
  }

  /** Writes a seed; its folders too. */
  void seed(String name, String content) throws IOException {
    seed(name, content.getBytes(StandardCharsets.UTF_8));
  }

  void seed(String name, byte[] content) throws IOException {
    Path file = seeds().resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  /** Writes a file of the user's templates, which are then used. */
  void template(String name, String content) throws IOException {
    templates = Files.createDirectories(root.resolve("templates"));
    Files.writeString(templates.resolve(name), content);
  }

  Summary build() {
    diagnostics.clear();
    Settings settings =
        new Settings(
            seeds(), site(), templates, null, "https://a.example/", Rights.FULL, false, null);
    return new Dixit(settings, new Recorder()).generate();
  }

  List<String> diagnostics() {
    return diagnostics.stream().map(Diagnostic::toString).toList();
  }

  /** The site's files by path, without Dixit's own. */
  Map<String, String> files() {
    return files(site());
  }

  static Map<String, String> files(Path folder) {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String path = folder.relativize(file).toString();
        if (!path.startsWith(".dixit-")) {
          contents.put(path, Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }

  private final class Recorder implements Listener {
    @Override
    public void progress(String words) {}

    @Override
    public void diagnostic(Diagnostic diagnostic) {
      diagnostics.add(diagnostic);
    }
  }
}
