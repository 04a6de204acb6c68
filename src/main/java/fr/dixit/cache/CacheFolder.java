package fr.dixit.cache;

import fr.dixit.codec.RecordCodec;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Severity;
import fr.dixit.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder in which builds keep what they found out. It can be deleted at any time. */
public final class CacheFolder {

  private static final String PACK = ".pack";
  private static final Pattern ASIDE = Pattern.compile(".*\\.pack\\.(\\d{1,18})\\.[^.]+");

  private final @Nullable Path folder;
  private final Consumer<Diagnostic> log;
  private final Program program = new Program();

  private CacheFolder(@Nullable Path folder, Consumer<Diagnostic> log) {
    this.folder = folder;
    this.log = log;
  }

  /**
   * A folder for caches; it is made when it is needed.
   *
   * @param folder null to keep nothing
   * @param others folders that hold something else
   * @param log is told when the disk refuses
   * @throws DixitException when the folder lies in one of the others
   */
  public static CacheFolder of(@Nullable Path folder, List<Path> others, Consumer<Diagnostic> log) {
    for (Path other : others) {
      if (folder != null && real(folder).startsWith(real(other))) {
        throw new DixitException(
            Diagnostic.of(
                Severity.ERROR,
                folder.toString(),
                "the cache cannot lie in the folder " + other,
                "choose another folder for the cache, for example \"target/dixit\""));
      }
    }
    return new CacheFolder(folder, log);
  }

  private static Path real(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /**
   * What is remembered of a function.
   *
   * @param name of the file
   * @param libraries a class or resource of each library that the function needs
   */
  public <I extends Record, O extends Record> Memory<I, O> open(
      String name, Class<I> input, Class<O> output, List<String> libraries) {
    if (folder == null) {
      return Memory.none();
    }
    Path file = folder.resolve(name + PACK);
    try {
      Files.createDirectories(folder);
      sweep(folder);
      return new Cache<>(
          file,
          program.fingerprint(libraries),
          new RecordCodec<>(input),
          new RecordCodec<>(output),
          log);
    } catch (IOException e) {
      log.accept(useless(file, e));
      return Memory.none();
    }
  }

  /**
   * What was last made of some settings and folders.
   *
   * @param name of the file
   * @param libraries a class or resource of each library that the result depends on
   * @param settings in words: others when they are others
   * @param inputs folders that hold whatever else the result depends on
   */
  public <T extends Record> Keepsake<T> keepsake(
      String name, Class<T> type, List<String> libraries, String settings, List<Path> inputs) {
    RecordCodec<T> codec = new RecordCodec<>(type);
    if (folder == null) {
      return new Keepsake<>(null, "", codec, log);
    }
    try {
      Files.createDirectories(folder);
      String made = program.fingerprint(libraries) + Sha256.of(settings) + Inputs.hash(inputs);
      return new Keepsake<>(folder.resolve(name + PACK), Sha256.of(made), codec, log);
    } catch (IOException e) {
      return new Keepsake<>(null, "", codec, log); // who needs the inputs tells what is wrong
    }
  }

  /** Where a pack is made before it is put in place: no other build makes one there. */
  static Path aside(Path file) {
    String maker = PACK + "." + ProcessHandle.current().pid() + "." + UUID.randomUUID();
    return file.resolveSibling(file.getFileName().toString().replace(PACK, maker));
  }

  /** Removes what builds that were killed left aside. */
  private static void sweep(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Matcher aside = ASIDE.matcher(file.getFileName().toString());
        if (aside.matches() && ProcessHandle.of(Long.parseLong(aside.group(1))).isEmpty()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  static Diagnostic useless(Path file, IOException failure) {
    return Diagnostic.of(
        Severity.NOTE,
        file.toString(),
        "the cache is of no use: " + failure,
        "nothing is wrong with the site; but the next build reads all articles again");
  }
}
