package fr.dixit.ingest;

import java.io.IOException;

/** Refuses markup whose tree would fill the memory: a short tag takes fifty times its length. */
public final class MarkupSize {

  /** Twenty times those of the largest page of a newspaper. */
  private static final int MOST = 400_000;

  private MarkupSize() {}

  /**
   * Returns the markup as it is.
   *
   * @throws IOException when it has too many tags, written out or escaped
   */
  public static String checked(String markup) throws IOException {
    if (markup.chars().filter(c -> c == '<' || c == '&').count() > MOST) {
      throw new IOException("it has more than " + MOST + " tags and entities");
    }
    return markup;
  }
}
