package fr.dixit.site.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Holds one page and encodes it at once: a template writes in pieces of a few characters, which a
 * stream would lock and encode one by one.
 */
final class PageBuffer extends Writer {

  private final StringBuilder page = new StringBuilder(1 << 14);

  byte[] bytes() {
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void write(int c) {
    page.append((char) c);
  }

  @Override
  public void write(char[] chars, int offset, int length) {
    page.append(chars, offset, length);
  }

  @Override
  public void write(String words) {
    page.append(words);
  }

  @Override
  public void write(String words, int offset, int length) {
    page.append(words, offset, offset + length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
