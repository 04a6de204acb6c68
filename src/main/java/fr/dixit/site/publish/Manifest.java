package fr.dixit.site.publish;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Severity;
import fr.dixit.text.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Which files of a folder Dixit wrote: all that it may replace or remove.
 *
 * @param paths relative to the folder
 */
record Manifest(NavigableSet<String> paths) {

  static final String NAME = Target.OWN + "manifest";

  private static final String HEADER =
      "# Files that Dixit wrote here. It replaces and removes these and no others.";

  static Manifest read(Path root) {
    Path file = root.resolve(NAME);
    try {
      return Files.exists(file)
          ? parse(file, Files.readAllLines(file))
          : new Manifest(new TreeSet<>());
    } catch (IOException e) {
      throw Failures.io(file, "cannot be read", e);
    }
  }

  private static Manifest parse(Path file, List<String> lines) {
    NavigableSet<String> paths = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isEmpty() && !line.startsWith("#")) {
        paths.add(checked(file, i + 1, line));
      }
    }
    return new Manifest(paths);
  }

  private static String checked(Path file, int line, String path) {
    String fault = SitePath.fault(path);
    if (fault == null) {
      return path;
    }
    throw new DixitException(
        new Diagnostic(
            Severity.ERROR,
            file.toString(),
            new Position(line, 1),
            path,
            "this is not the path of a page: " + fault,
            "remove the line; Dixit removes no file that the manifest does not name"));
  }

  /** Replaces the manifest of the folder in one step, unless it says the same already. */
  void write(Path root, Path temporary) throws IOException {
    Path file = root.resolve(NAME);
    if (!Files.exists(file) || !Files.readString(file).equals(text())) {
      Files.writeString(temporary, text());
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    paths.forEach(path -> text.append(path).append('\n'));
    return text.toString();
  }

  Manifest plus(Manifest other) {
    NavigableSet<String> all = new TreeSet<>(paths);
    all.addAll(other.paths);
    return new Manifest(all);
  }

  List<String> without(Manifest other) {
    return paths.stream().filter(path -> !other.paths.contains(path)).toList();
  }
}
