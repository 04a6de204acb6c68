package fr.dixit.site.publish;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Severity;
import fr.dixit.site.Mosaic;
import fr.dixit.site.SiteFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** One build's files: made aside first, then put in place of the edition before. */
final class Edition {

  private static final int BUFFER = 1 << 14;

  /** A file that differs from the one in place, waiting in the staging folder. */
  private record Change(String path, Path made) {}

  private final Path root;
  private final Manifest before;
  private final Staging staging;
  private final Traces traces;
  private final Collisions collisions = new Collisions();
  private final NavigableSet<String> paths = new TreeSet<>();
  private final Collection<Change> changes = new ConcurrentLinkedQueue<>();
  private final Collection<Stamp> stamps = new ConcurrentLinkedQueue<>();

  Edition(Path root, Manifest before, Staging staging, Traces traces) {
    this.root = root;
    this.before = before;
    this.staging = staging;
    this.traces = traces;
  }

  /** Makes all files; nothing in place is touched. */
  void make(Stream<SiteFile> files) {
    Workers.forEach(files.map(this::register), this::make);
  }

  private SiteFile register(SiteFile file) {
    collisions.add(SitePath.check(file.path()));
    paths.add(file.path());
    return file;
  }

  private void make(SiteFile file) {
    Path place = root.resolve(file.path());
    try {
      Stamp spared = traces.spare(file.path(), place);
      stamps.add(spared == null ? make(file, place) : spared);
    } catch (IOException e) {
      throw Failures.io(place, "cannot be written", e);
    } catch (UncheckedIOException e) {
      throw Failures.io(place, "cannot be written", e.getCause());
    }
  }

  private Stamp make(SiteFile file, Path place) throws IOException {
    if (file.content() instanceof Mosaic mosaic) {
      try (Pieces pieces = traces.pieces(file.path(), place)) {
        Stamp stamp = make(file.path(), out -> pieces.write(mosaic, out), place);
        traces.made(pieces, stamp);
        return stamp;
      }
    }
    Stamp stamp = make(file.path(), file.content(), place);
    List<String> dependencies = file.dependencies().names();
    if (dependencies != null) {
      traces.made(dependencies, stamp);
    }
    return stamp;
  }

  private Stamp make(String path, SiteFile.Content content, Path place) throws IOException {
    Path made = staging.next();
    try (ChangeStream change = new ChangeStream(place, made);
        OutputStream out = new BufferedOutputStream(change, BUFFER)) {
      content.writeTo(out);
      out.flush();
      if (change.changed()) {
        if (!change.isNew()) {
          refuseForeign(path, place);
        }
        changes.add(new Change(path, made));
      }
      long checksum = change.checksum();
      return Stamp.of(path, change.attributes(), () -> checksum);
    }
  }

  private void refuseForeign(String path, Path place) {
    if (!before.paths().contains(path)) {
      throw new DixitException(
          Diagnostic.of(
              Severity.ERROR,
              place.toString(),
              "a file that Dixit did not write is where a page must go",
              "move it away; or, if Dixit may replace it, add the line \""
                  + path
                  + "\" to "
                  + root.resolve(Manifest.NAME)));
    }
  }

  /** Replaces what changed and removes what is no longer wanted. */
  Published putInPlace() throws IOException {
    Manifest now = new Manifest(paths);
    Folders folders = new Folders(root);
    for (Change change : changes) {
      folders.create(root.resolve(change.path()).getParent());
    }
    before.plus(now).write(root, staging.next());
    Workers.forEach(changes.stream(), this::move);
    int removed = 0;
    for (String path : before.without(now)) {
      removed += isStillWanted(path) ? 0 : folders.remove(root.resolve(path));
    }
    now.write(root, staging.next());
    String state = SiteState.of(stamps);
    return new Published(changes.size(), paths.size() - changes.size(), removed, state);
  }

  private void move(Change change) {
    Path place = root.resolve(change.path());
    try {
      Files.move(change.made(), place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Failures.io(place, "cannot be written", e);
    }
  }

  /** Whether the file system holds the old path and a new one for the same file. */
  private boolean isStillWanted(String old) throws IOException {
    String twin = collisions.twin(old);
    return twin != null
        && Files.exists(root.resolve(old))
        && Files.isSameFile(root.resolve(old), root.resolve(twin));
  }
}
