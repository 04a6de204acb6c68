package fr.dixit.cache;

import fr.dixit.text.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that some folders hold. */
final class Inputs {

  private Inputs() {}

  /**
   * A hash of the names, ages and contents of all files. The contents alone would not show a file
   * that was altered while a build read it, and put back.
   *
   * @throws IOException when something cannot be read, or is neither file nor folder: a link may
   *     lead anywhere
   */
  static String hash(List<Path> folders) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path folder : folders) {
      all.append(hash(folder.toRealPath())).append('\n');
    }
    return Sha256.of(all.toString());
  }

  private static String hash(Path root) throws IOException {
    try (Stream<Path> found =
        Files.find(root, Integer.MAX_VALUE, (path, attributes) -> !attributes.isDirectory())) {
      List<Path> files = found.sorted().toList();
      return files.parallelStream().map(Inputs::line).collect(Collectors.joining("\n"));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** As a URI the name is whole, whatever the locale's charset. */
  private static String line(Path file) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (!attributes.isRegularFile()) {
        throw new IOException(file + " is no ordinary file");
      }
      return String.join(
          "\t", file.toUri() + "", attributes.lastModifiedTime() + "", content(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String content(Path file) throws IOException {
    try (DigestInputStream in =
        Sha256.reading(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS))) {
      in.transferTo(OutputStream.nullOutputStream());
      return Sha256.of(in);
    }
  }
}
