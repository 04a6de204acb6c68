package fr.dixit.ingest.folder;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Walks the seeds folder. Hidden files are passed over; links are named and not followed. */
final class SeedFiles extends SimpleFileVisitor<Path> {

  private final Path root;
  private final String shownRoot;
  private final Consumer<Diagnostic> diagnostics;
  private final List<SeedFile> files = new ArrayList<>();

  private SeedFiles(Path root, String shownRoot, Consumer<Diagnostic> diagnostics) {
    this.root = root;
    this.shownRoot = shownRoot;
    this.diagnostics = diagnostics;
  }

  /** All files, in the order of their paths on every system. */
  static List<SeedFile> list(Path root, Consumer<Diagnostic> diagnostics) {
    try {
      Path real = root.toRealPath();
      SeedFiles visitor = new SeedFiles(real, slashed(root), diagnostics);
      Files.walkFileTree(real, visitor);
      visitor.files.sort(Comparator.comparing(SeedFile::file));
      return visitor.files;
    } catch (IOException e) {
      throw new DixitException(
          Diagnostic.of(
              Severity.ERROR,
              slashed(root),
              "cannot be listed: " + SeedFile.reason(e),
              "check the folder's permissions"),
          e);
    }
  }

  static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return !folder.equals(root) && isHidden(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
    if (isHidden(path)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isRegularFile()) {
      files.add(seedFile(path));
    } else {
      diagnostics.accept(
          Diagnostic.of(
              Severity.WARNING,
              seedFile(path).shown(),
              attributes.isSymbolicLink() ? "is a link; not followed" : "is no ordinary file",
              "put the file itself in the folder"));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException failure) {
    diagnostics.accept(
        Diagnostic.of(
            Severity.ERROR,
            seedFile(path).shown(),
            "cannot be listed: " + SeedFile.reason(failure),
            "the rest is built without it"));
    return FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private SeedFile seedFile(Path path) {
    String file = name(path);
    String separator = shownRoot.isEmpty() || shownRoot.endsWith("/") ? "" : "/";
    return new SeedFile(path, file, shownRoot + separator + file);
  }

  /**
   * The path below the root. By way of URIs, since a path's own string has question marks for
   * letters outside the locale's charset, and ids would depend on the machine.
   */
  private String name(Path path) {
    String name = root.toUri().relativize(path.toUri()).getPath();
    return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }
}
