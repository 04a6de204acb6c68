package fr.dixit.site.publish;

import java.io.IOException;
import java.util.List;

/**
 * What each file of a site was made of, and how a build left it: all that the next build needs to
 * know that it need not make the file again.
 *
 * @param dependencies names of what the files were made of, each once
 */
public record Ledger(List<String> dependencies, List<Line> lines) {

  /** Of a site of which nothing is known. */
  public static final Ledger EMPTY = new Ledger(List.of(), List.of());

  /**
   * One file.
   *
   * @param path relative to the site
   * @param dependencies numbers of what it was made of
   * @param fingerprint of what these were
   * @param size in bytes
   * @param modified nanoseconds since 1970, UTC
   * @param checksum of its bytes
   */
  public record Line(
      String path, int[] dependencies, long fingerprint, long size, long modified, long checksum) {

    /** Whether the stamp is that of the file as it was left. */
    boolean describes(Stamp stamp, long surelyOld) throws IOException {
      return stamp.size() == size
          && stamp.modified() == modified
          && (modified < surelyOld || stamp.content().checksum() == checksum);
    }
  }
}
