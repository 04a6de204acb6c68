package fr.dixit.ingest;

import java.io.IOException;
import java.io.InputStream;

/** Reads all bytes of a file that is analysed as a whole. */
public final class WholeFile {

  /** Twenty times the largest page of a newspaper; its tree takes some fifty times the memory. */
  private static final int ARTICLE_MEGABYTES = 8;

  private WholeFile() {}

  /**
   * The bytes of a file or record that holds an article.
   *
   * @throws IOException when there are more than any article has
   */
  public static byte[] bytes(InputStream in) throws IOException {
    return bytes(in, ARTICLE_MEGABYTES);
  }

  /**
   * @throws IOException when there are more bytes than the limit
   */
  public static byte[] bytes(InputStream in, int maxMegabytes) throws IOException {
    byte[] bytes = in.readNBytes((maxMegabytes << 20) + 1);
    if (bytes.length > maxMegabytes << 20) {
      throw new IOException("it is larger than " + maxMegabytes + " MB");
    }
    return bytes;
  }
}
