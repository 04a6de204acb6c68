package fr.dixit.site.publish;

import fr.dixit.site.publish.Ledger.Left;
import fr.dixit.site.publish.Ledger.Line;
import fr.dixit.site.publish.Ledger.Seams;
import fr.dixit.text.Fingerprint;
import java.io.IOException;
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
import java.util.stream.Stream;
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
  private final Map<String, Seams> seamsByPath = new HashMap<>();
  private final Map<String, Long> fingerprints = new ConcurrentHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Collection<Line> lines = new ConcurrentLinkedQueue<>();
  private final Collection<Seams> seams = new ConcurrentLinkedQueue<>();

  /**
   * @param before what the last build noted
   * @param fingerprint a hash of what the name of a dependency stands for now
   */
  public Traces(Ledger before, ToLongFunction<String> fingerprint) {
    this.fingerprint = fingerprint;
    this.before = before;
    this.now = before.dependencies().parallelStream().mapToLong(this::fingerprint).toArray();
    this.surelyOld = SiteState.surelyOld(youngest(before));
    before.lines().forEach(line -> byPath.put(line.path(), line));
    before.seams().forEach(file -> seamsByPath.put(file.path(), file));
  }

  private static long youngest(Ledger ledger) {
    Stream<Left> files =
        Stream.concat(
            ledger.lines().stream().map(Line::left), ledger.seams().stream().map(Seams::left));
    return files.mapToLong(Left::modified).max().orElse(0);
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
    if (line == null || Fingerprint.of(of(line)) != line.fingerprint()) {
      return null;
    }
    Stamp stamp = stamp(path, place);
    if (stamp == null || !line.left().describes(stamp, surelyOld)) {
      return null;
    }
    List<String> same =
        Arrays.stream(line.dependencies()).mapToObj(before.dependencies()::get).toList();
    note(path, same, line.fingerprint(), line.left());
    return stamp;
  }

  /** Null when there is no such file. */
  private static @Nullable Stamp stamp(String path, Path place) {
    try {
      return Stamp.of(path, place);
    } catch (IOException e) {
      return null;
    }
  }

  private long[] of(Line line) {
    return Arrays.stream(line.dependencies()).mapToLong(number -> now[number]).toArray();
  }

  /** Notes a file that is made. */
  void made(List<String> dependencies, Stamp stamp) throws IOException {
    long[] made = dependencies.stream().mapToLong(this::fingerprint).toArray();
    note(stamp.path(), dependencies, Fingerprint.of(made), Left.of(stamp));
  }

  private void note(String path, List<String> dependencies, long made, Left left) {
    lines.add(new Line(path, numbers(dependencies), made, left));
  }

  /** The pieces that the file in place holds; none when nobody knows what it holds. */
  Pieces pieces(String path, Path place) throws IOException {
    Seams known = seamsByPath.get(path);
    Stamp stamp = known == null ? null : stamp(path, place);
    return stamp != null && known.left().describes(stamp, surelyOld)
        ? Pieces.in(place, known)
        : Pieces.none();
  }

  /** Notes of which pieces a file is made. */
  void made(Pieces pieces, Stamp stamp) throws IOException {
    seams.add(pieces.seams(stamp.path(), Left.of(stamp)));
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
    return new Ledger(List.copyOf(numbers.keySet()), List.copyOf(lines), List.copyOf(seams));
  }
}
