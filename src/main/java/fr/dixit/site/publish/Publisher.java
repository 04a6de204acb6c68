package fr.dixit.site.publish;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.site.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Puts a site's files into a folder. First all files are made and compared with those in place, the
 * new ones aside; only when none failed are they moved into place, one atomic move each, and the
 * files of an earlier build that are no longer wanted removed.
 *
 * <p>So a build that fails leaves the old site whole, and one that is killed leaves each file
 * either old or new. In between, the manifest names the files of both, so that the next build finds
 * all of them and finishes the work.
 */
public final class Publisher {

  private final Path root;
  private final Consumer<Diagnostic> log;

  /**
   * @param log is told when another build is being waited for
   */
  public Publisher(Target target, Consumer<Diagnostic> log) {
    this.root = target.root();
    this.log = log;
  }

  /** Publishes files of which each is made. */
  public Published publish(Stream<SiteFile> files) {
    return publish(files, new Traces(Ledger.EMPTY, name -> 0));
  }

  /**
   * @param files each path once; taken in order, made on several threads
   * @param traces tells which of them need not be made; when this returns, they are all noted
   * @throws DixitException when a path cannot be a page, a file of somebody else is in the way, or
   *     the disk refuses (the cause is then the {@link IOException})
   */
  public Published publish(Stream<SiteFile> files, Traces traces) {
    try {
      Files.createDirectories(root);
      return publishAlone(files, traces);
    } catch (IOException e) {
      throw Failures.io(root, "the site cannot be written", e);
    }
  }

  @SuppressWarnings("try") // the lock needs only to be held
  private Published publishAlone(Stream<SiteFile> files, Traces traces) throws IOException {
    try (SiteLock lock = SiteLock.acquire(root, log);
        Staging staging = Staging.open(root)) {
      Edition edition = new Edition(root, Manifest.read(root), staging, traces);
      edition.make(files);
      return edition.putInPlace();
    }
  }
}
