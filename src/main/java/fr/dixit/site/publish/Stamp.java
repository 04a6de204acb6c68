package fr.dixit.site.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * What shows that a file was altered.
 *
 * @param path relative to the site
 * @param size in bytes
 * @param modified nanoseconds since 1970, UTC
 * @param content asked for only where size and age may not tell
 */
record Stamp(String path, long size, long modified, Content content) {

  /** A checksum of a file's bytes. */
  interface Content {
    long checksum() throws IOException;
  }

  static Stamp of(String path, BasicFileAttributes attributes, Content content) {
    long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    return new Stamp(path, attributes.size(), modified, content);
  }

  /** Of a file that is there. */
  static Stamp of(String path, Path file) throws IOException {
    return of(path, Files.readAttributes(file, BasicFileAttributes.class), () -> checksum(file));
  }

  private static long checksum(Path file) throws IOException {
    CRC32C checksum = new CRC32C();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), checksum)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return checksum.getValue();
  }
}
