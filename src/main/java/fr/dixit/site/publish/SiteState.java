package fr.dixit.site.publish;

import fr.dixit.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether the files of a site are those that a build left, mostly without reading them: by
 * their sizes and ages.
 *
 * <p>Some file systems count time so coarsely that a file altered soon after it was written seems
 * no younger. All files were looked at when the youngest of them was there; so an alteration can
 * only hide in one that is hardly older than the youngest. Of those the content counts too.
 */
public final class SiteState {

  /** FAT's, the coarsest of all. */
  private static final Duration GRAIN = Duration.ofSeconds(2);

  /** What tells the content of a file. */
  interface Contents {
    long checksum(String path) throws IOException;
  }

  private SiteState() {}

  /** The state of the files that Dixit wrote there; empty when one is missing or unreadable. */
  public static Optional<String> of(Target target) {
    Path root = target.root();
    try {
      List<Stamp> stamps =
          Manifest.read(root).paths().parallelStream().map(path -> stamp(root, path)).toList();
      return Optional.of(of(stamps, path -> Stamp.checksum(root.resolve(path))));
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static Stamp stamp(Path root, String path) {
    try {
      return Stamp.of(path, root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param stamps in any order
   */
  static String of(List<Stamp> stamps, Contents contents) throws IOException {
    Instant old =
        stamps.stream()
            .map(stamp -> stamp.modified().toInstant())
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH)
            .minus(GRAIN);
    StringBuilder state = new StringBuilder();
    for (Stamp stamp : stamps.stream().sorted(Comparator.comparing(Stamp::path)).toList()) {
      Instant modified = stamp.modified().toInstant();
      state.append(stamp.path()).append('\t').append(stamp.size()).append('\t').append(modified);
      if (!modified.isBefore(old)) {
        state.append('\t').append(contents.checksum(stamp.path()));
      }
      state.append('\n');
    }
    return Sha256.of(state.toString());
  }
}
