package fr.dixit.site.publish;

import fr.dixit.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

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
  private static final long GRAIN_NANOS = TimeUnit.SECONDS.toNanos(2);

  private SiteState() {}

  /** The state of the files that Dixit wrote there; empty when one is missing or unreadable. */
  public static Optional<String> of(Target target) {
    Path root = target.root();
    try {
      List<Stamp> stamps =
          Manifest.read(root).paths().parallelStream().map(path -> stamp(root, path)).toList();
      return Optional.of(of(stamps));
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
   * Before when a file must have been modified for its age to show that nobody altered it since.
   *
   * @param youngest when the youngest of the files was modified, in nanoseconds since 1970, UTC
   */
  static long surelyOld(long youngest) {
    return youngest - GRAIN_NANOS;
  }

  /**
   * The state that files of these stamps are in.
   *
   * @param stamps in any order
   */
  static String of(Collection<Stamp> stamps) throws IOException {
    long old = surelyOld(stamps.stream().mapToLong(Stamp::modified).max().orElse(0));
    DigestInputStream state = Sha256.reading(InputStream.nullInputStream());
    for (Stamp stamp : stamps.stream().sorted(Comparator.comparing(Stamp::path)).toList()) {
      String line = stamp.path() + "\t" + stamp.size() + "\t" + stamp.modified();
      String content = stamp.modified() < old ? "" : "\t" + stamp.content().checksum();
      state.getMessageDigest().update((line + content + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return Sha256.of(state);
  }
}
