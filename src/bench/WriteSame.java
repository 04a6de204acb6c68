import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes the files of a folder again, into a new one, with two threads, and prints the seconds that
 * this took: the least that any program that makes these files can need. Reading them before is not
 * counted.
 */
class WriteSame {

  private record Content(Path file, byte[] bytes) {}

  public static void main(String[] arguments) throws Exception {
    Path from = Path.of(arguments[0]);
    Path to = Path.of(arguments[1]);
    List<Content> contents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        contents.add(new Content(to.resolve(from.relativize(file)), Files.readAllBytes(file)));
      }
    }
    long start = System.nanoTime();
    for (Path folder :
        contents.stream().map(content -> content.file().getParent()).distinct().toList()) {
      Files.createDirectories(folder);
    }
    int half = contents.size() / 2;
    Thread other = new Thread(() -> write(contents.subList(half, contents.size())));
    other.start();
    write(contents.subList(0, half));
    other.join();
    System.out.printf(Locale.ROOT, "%.3f%n", (System.nanoTime() - start) / 1e9);
  }

  private static void write(List<Content> contents) {
    try {
      for (Content content : contents) {
        Files.write(content.file(), content.bytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
