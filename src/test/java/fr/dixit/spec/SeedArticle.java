package fr.dixit.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The article that the archive begins with. */
public final class SeedArticle {

  private static final Path FILE = Path.of("seeds", "000_ebd5745145db4e85.txt");

  private SeedArticle() {}

  public static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
