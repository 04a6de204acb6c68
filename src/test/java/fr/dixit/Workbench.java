package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Rights;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder of seeds and templates in which a site is built again and again. */
final class Workbench {

  final Path folder;
  final List<String> told = new ArrayList<>();
  String title = "Archive";
  private @Nullable Dixit again;

  Workbench(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("seeds"));
    Files.createDirectories(folder.resolve("templates"));
  }

  String seed(String name, String text) throws IOException {
    Files.writeString(folder.resolve("seeds").resolve(name), text);
    return name + " says " + text;
  }

  /** Puts a template in place of the built-in one that it is made of. */
  void template(String name, UnaryOperator<String> change) throws IOException {
    try (InputStream in = Dixit.class.getResourceAsStream("templates/" + name)) {
      String builtIn = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(folder.resolve("templates").resolve(name), change.apply(builtIn));
    }
  }

  /** What a build from nothing gives: a site of its own; the analyses alone are remembered. */
  Map<String, String> fromNothing(int number) throws IOException {
    String site = "site" + number;
    assertThat(folder.resolve(site)).doesNotExist();
    generate(site, "analyses");
    return contents(site);
  }

  /** What Dixit wrote, by path. */
  Map<String, String> contents(String site) throws IOException {
    Path root = folder.resolve(site);
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(file).toString();
        if (!path.startsWith(".dixit-")) {
          contents.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return contents;
  }

  Summary build() {
    return generate("site", "cache");
  }

  /** The same, in a process that has built before. */
  Summary buildAgain() {
    again = again == null ? Dixit.again(settings("site", "cache"), new Recorder()) : again;
    return again.generate();
  }

  private Summary generate(String site, String cache) {
    return new Dixit(settings(site, cache), new Recorder()).generate();
  }

  private Settings settings(String site, String cache) {
    return new Settings(
        folder.resolve("seeds"),
        folder.resolve(site),
        folder.resolve("templates"),
        title,
        null,
        Rights.FULL,
        false,
        folder.resolve(cache));
  }

  private final class Recorder implements Listener {
    @Override
    public void progress(String words) {
      told.add(words);
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
      told.add(diagnostic.toString());
    }
  }
}
