package fr.dixit.site.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The folder, beside the pages and so on the same file system, in which new files wait until all
 * are made.
 */
final class Staging implements AutoCloseable {

  static final String NAME = Target.OWN + "staging";

  private final Path folder;
  private final AtomicInteger files = new AtomicInteger();

  private Staging(Path folder) {
    this.folder = folder;
  }

  /** Makes the folder, without what a killed build left there. */
  static Staging open(Path root) throws IOException {
    Path folder = root.resolve(NAME);
    delete(folder);
    return new Staging(Files.createDirectory(folder));
  }

  /** A path at which no file is. */
  Path next() {
    return folder.resolve(Integer.toString(files.getAndIncrement()));
  }

  @Override
  public void close() throws IOException {
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : (Iterable<Path>) files::iterator) {
          Files.delete(file);
        }
      }
    }
    Files.deleteIfExists(folder);
  }
}
