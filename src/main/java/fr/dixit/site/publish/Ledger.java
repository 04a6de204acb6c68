package fr.dixit.site.publish;

import java.io.IOException;
import java.util.List;

/**
 * What each file of a site was made of, and how a build left it: all that the next build needs to
 * know that it need not make the file again.
 *
 * @param dependencies names of what the files were made of, each once
 * @param lines of the files that need not be made as long as that is as it was
 * @param seams of the files made of pieces, of which not all need be made again
 */
public record Ledger(List<String> dependencies, List<Line> lines, List<Seams> seams) {

  /** Of a site of which nothing is known. */
  public static final Ledger EMPTY = new Ledger(List.of(), List.of(), List.of());

  /**
   * A file as the build left it.
   *
   * @param size in bytes
   * @param modified nanoseconds since 1970, UTC
   * @param checksum of its bytes
   */
  public record Left(long size, long modified, long checksum) {

    static Left of(Stamp stamp) throws IOException {
      return new Left(stamp.size(), stamp.modified(), stamp.content().checksum());
    }

    /** Whether the stamp is that of the file as it was left. */
    boolean describes(Stamp stamp, long surelyOld) throws IOException {
      return stamp.size() == size
          && stamp.modified() == modified
          && (modified < surelyOld || stamp.content().checksum() == checksum);
    }
  }

  /**
   * One file.
   *
   * @param path relative to the site
   * @param dependencies numbers of what it was made of
   * @param fingerprint of what these were
   */
  public record Line(String path, int[] dependencies, long fingerprint, Left left) {}

  /**
   * One file made of pieces.
   *
   * @param path relative to the site
   * @param fingerprints of the pieces, in their order
   * @param lengths of the same, in bytes
   */
  public record Seams(String path, long[] fingerprints, int[] lengths, Left left) {}
}
