package fr.dixit.site.search;

import fr.dixit.site.SiteFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cuts a long list into scripts that the browser loads one by one. Each is handed on as soon as it
 * is full, so that the list is never in memory as a whole.
 *
 * @param <K> what a line is found by; keys ascend
 */
final class Shards<K> {

  /** A script is closed before it outgrows this, in bytes; a line alone may be longer. */
  static final int FULL = 100_000;

  private static final byte[] COMMA = ",\n".getBytes(StandardCharsets.UTF_8);
  private static final byte[] END = "\n]);\n".getBytes(StandardCharsets.UTF_8);

  private final String name;
  private final List<K> firstKeys = new ArrayList<>();
  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

  /**
   * @param name of its scripts, before their number
   */
  Shards(String name) {
    this.name = name;
  }

  /** Adds a line; gives the script that had no room for it, if so. */
  Stream<SiteFile> add(K key, byte[] line) {
    if (lines.size() > 0 && lines.size() + COMMA.length + line.length + END.length <= FULL) {
      lines.writeBytes(COMMA);
      lines.writeBytes(line);
      return Stream.empty();
    }
    Stream<SiteFile> full = rest();
    firstKeys.add(key);
    lines.writeBytes(("dixit.shard(\"" + script() + "\", [\n").getBytes(StandardCharsets.UTF_8));
    lines.writeBytes(line);
    return full;
  }

  /** The script begun last; none when there were no lines. */
  Stream<SiteFile> rest() {
    if (lines.size() == 0) {
      return Stream.empty();
    }
    lines.writeBytes(END);
    byte[] bytes = lines.toByteArray();
    lines.reset();
    return Stream.of(SearchFiles.file(script(), out -> out.write(bytes)));
  }

  /** Key of each script's first line. */
  List<K> firstKeys() {
    return firstKeys;
  }

  private String script() {
    return name + "-" + firstKeys.size();
  }
}
