package fr.dixit.site;

import fr.dixit.page.Dependencies;
import java.io.IOException;
import java.io.OutputStream;

/**
 * One file of the generated site.
 *
 * @param path relative to the site's root, with forward slashes
 * @param content how its bytes are made: on demand, on any thread, the same at every call
 * @param dependencies known once the content was made
 */
public record SiteFile(String path, Content content, Dependencies dependencies) {

  /** A file that every build makes. */
  public SiteFile(String path, Content content) {
    this(path, content, Dependencies.UNKNOWN);
  }

  /** Writes the bytes of a file; does not close the stream. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }
}
