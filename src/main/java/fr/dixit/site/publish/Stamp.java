package fr.dixit.site.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * What shows that a file was altered.
 *
 * @param path relative to the site
 * @param size in bytes
 */
record Stamp(String path, long size, FileTime modified) {

  static Stamp of(String path, Path file) throws IOException {
    return of(path, Files.readAttributes(file, BasicFileAttributes.class));
  }

  static Stamp of(String path, BasicFileAttributes attributes) {
    return new Stamp(path, attributes.size(), attributes.lastModifiedTime());
  }

  static long checksum(Path file) throws IOException {
    CRC32C checksum = new CRC32C();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), checksum)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return checksum.getValue();
  }
}
