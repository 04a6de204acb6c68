package fr.dixit.site.publish;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder that Dixit may write a site into: new, empty, or made by Dixit before. */
public final class Target {

  /** Names that start so are Dixit's own in a site's folder. */
  static final String OWN = ".dixit-";

  private final Path root;

  private Target(Path root) {
    this.root = root;
  }

  /**
   * Checks the folder without touching it.
   *
   * @throws DixitException when the folder is, holds or lies in the seeds folder, or holds files of
   *     somebody else
   */
  public static Target of(Path site, Path seeds) {
    Path target = real(site);
    Path source = real(seeds);
    if (target.equals(source)) {
      throw refused(site, "the site cannot be written into the seeds folder", ANOTHER);
    }
    if (source.startsWith(target)) {
      throw refused(site, "this folder holds the seeds folder " + seeds, ANOTHER);
    }
    if (target.startsWith(source)) {
      throw refused(site, "this folder lies inside the seeds folder " + seeds, ANOTHER);
    }
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw refused(site, "this is a file, not a folder", ANOTHER);
    }
    if (Files.isDirectory(target) && !isOurs(target)) {
      throw refused(
          site,
          "this folder is not empty and was not made by Dixit",
          "choose a new folder; or, if Dixit may add a site to what is there, create an empty file "
              + site.resolve(Manifest.NAME));
    }
    return new Target(target);
  }

  Path root() {
    return root;
  }

  private static final String ANOTHER = "choose another folder for the site, for example \"site\"";

  private static DixitException refused(Path site, String message, String hint) {
    return new DixitException(Diagnostic.of(Severity.ERROR, site.toString(), message, hint));
  }

  private static boolean isOurs(Path target) {
    try (Stream<Path> entries = Files.list(target)) {
      // a build killed early leaves nothing but its own files, and perhaps no manifest yet
      return Files.exists(target.resolve(Manifest.NAME))
          || entries.allMatch(entry -> entry.getFileName().toString().startsWith(OWN));
    } catch (IOException e) {
      throw Failures.io(target, "cannot be read", e);
    }
  }

  /** The path with its links resolved as far as it exists. */
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      for (Path there = absolute; there != null; there = there.getParent()) {
        if (Files.exists(there)) {
          return there.toRealPath().resolve(there.relativize(absolute)).normalize();
        }
      }
      return absolute;
    } catch (IOException e) {
      throw Failures.io(path, "cannot be read", e);
    }
  }
}
