package fr.dixit.ingest;

import java.io.IOException;
import java.io.InputStream;

/** Reads all bytes of a file that is analysed as a whole. */
public final class WholeFile {

  private WholeFile() {}

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
