package fr.dixit.cache;

import fr.dixit.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which program runs: what one version found, another may not. It is looked at once. */
final class Program {

  private @Nullable String contents;

  /**
   * A hash of all that Dixit is made of, classes, lexicons and templates, of where its libraries
   * come from (their files' names hold their versions), and of the version of Java.
   *
   * @param libraries a class or resource of each library whose data or code Dixit's results need
   */
  synchronized String fingerprint(List<String> libraries) throws IOException {
    StringBuilder program = new StringBuilder(Runtime.version().toString()).append('\n');
    for (String library : libraries) {
      program.append(Program.class.getClassLoader().getResource(library)).append('\n');
    }
    if (contents == null) {
      contents = contents(home());
    }
    return Sha256.of(program.append(contents).toString());
  }

  /** The jar or the folder of classes that Dixit runs from. */
  private static Path home() throws IOException {
    try {
      return Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static String contents(Path home) throws IOException {
    DigestInputStream digest = Sha256.reading(InputStream.nullInputStream());
    try (DigestOutputStream out =
            new DigestOutputStream(OutputStream.nullOutputStream(), digest.getMessageDigest());
        Stream<Path> files = Files.walk(home)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
        out.write(home.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        out.write(Files.readAllBytes(file));
      }
    }
    return Sha256.of(digest);
  }
}
