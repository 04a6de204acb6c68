package fr.dixit.site.publish;

import fr.dixit.site.publish.Ledger.Line;
import fr.dixit.text.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Tells which files need not be made, as all that they were made of is as it was, and they are as
 * the last build left them; and notes the same for the next build ("verifying traces" in Mokhov,
 * Mitchell, Peyton Jones, Build Systems à la Carte, 2018). Safe for use by several threads.
 */
public final class Traces {

  private final ToLongFunction<String> fingerprint;
  private final Ledger before;
  private final long[] now;
  private final long surelyOld;
  private final Map<String, Line> byPath = new HashMap<>();
  private final Map<String, Long> fingerprints = new ConcurrentHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Collection<Line> lines = new ConcurrentLinkedQueue<>();

  /**
   * @param before what the last build noted
   * @param fingerprint a hash of what the name of a dependency stands for now
   */
  public Traces(Ledger before, ToLongFunction<String> fingerprint) {
    this.fingerprint = fingerprint;
    this.before = before;
    this.now = before.dependencies().parallelStream().mapToLong(this::fingerprint).toArray();
    this.surelyOld =
        SiteState.surelyOld(before.lines().stream().mapToLong(Line::modified).max().orElse(0));
    before.lines().forEach(line -> byPath.put(line.path(), line));
  }

  private long fingerprint(String dependency) {
    Long known = fingerprints.get(dependency);
    return known != null
        ? known
        : fingerprints.computeIfAbsent(dependency, fingerprint::applyAsLong);
  }

  /** The stamp of the file in place, if it need not be made again; else null. */
  @Nullable Stamp spare(String path, Path place) throws IOException {
    Line line = byPath.get(path);
    if (line == null || Fingerprint.of(of(line)) != line.fingerprint() || !Files.exists(place)) {
      return null;
    }
    Stamp stamp = Stamp.of(path, place);
    if (!line.describes(stamp, surelyOld)) {
      return null;
    }
    List<String> same =
        Arrays.stream(line.dependencies()).mapToObj(before.dependencies()::get).toList();
    note(same, line.fingerprint(), stamp, line.checksum());
    return stamp;
  }

  private long[] of(Line line) {
    return Arrays.stream(line.dependencies()).mapToLong(number -> now[number]).toArray();
  }

  /** Notes a file that is made. */
  void made(List<String> dependencies, Stamp stamp) throws IOException {
    long[] made = dependencies.stream().mapToLong(this::fingerprint).toArray();
    note(dependencies, Fingerprint.of(made), stamp, stamp.content().checksum());
  }

  private void note(List<String> dependencies, long made, Stamp stamp, long checksum) {
    lines.add(
        new Line(
            stamp.path(), numbers(dependencies), made, stamp.size(), stamp.modified(), checksum));
  }

  private int[] numbers(List<String> dependencies) {
    synchronized (numbers) {
      return dependencies.stream()
          .mapToInt(name -> numbers.computeIfAbsent(name, n -> numbers.size()))
          .toArray();
    }
  }

  /** What the next build must know. */
  public Ledger ledger() {
    return new Ledger(List.copyOf(numbers.keySet()), List.copyOf(lines));
  }
}
