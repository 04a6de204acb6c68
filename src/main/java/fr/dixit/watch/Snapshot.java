package fr.dixit.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which files there are, and how large and old each is: enough to see that one has changed. */
record Snapshot(Map<Path, Stamp> files) {

  /** What a change of a file changes. */
  record Stamp(long size, FileTime modified) {}

  /** What there is now; a folder that is missing holds nothing. */
  static Snapshot of(List<Path> folders) {
    Map<Path, Stamp> files = new HashMap<>();
    for (Path folder : folders) {
      try {
        Files.walkFileTree(folder, new Visitor(files));
      } catch (IOException e) {
        files.remove(folder);
      }
    }
    return new Snapshot(Map.copyOf(files));
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Map<Path, Stamp> files;

    Visitor(Map<Path, Stamp> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime()));
      return FileVisitResult.CONTINUE;
    }

    /** A file may go while others are looked at. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }
}
