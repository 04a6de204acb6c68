package fr.dixit.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The content of a long file, of which most stays as it was when an article changes: pieces, one
 * after the other.
 *
 * @param pieces in order, the same at every call
 */
public record Mosaic(Supplier<Stream<Piece>> pieces) implements SiteFile.Content {

  /**
   * A part of a file.
   *
   * @param fingerprint a hash of all that it is made of: pieces of one file that have the same are
   *     the same, in this build and the next
   */
  public record Piece(long fingerprint, SiteFile.Content content) {}

  @Override
  public void writeTo(OutputStream out) throws IOException {
    Iterator<Piece> each = pieces.get().iterator();
    while (each.hasNext()) {
      each.next().content().writeTo(out);
    }
  }
}
