package fr.dixit.site.render;

import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Holds one page and encodes it at once: a template writes in pieces of a few characters, which a
 * stream would lock and encode one by one.
 */
final class PageBuffer extends Writer {

  private char[] page = new char[1 << 14];
  private int length;

  /** The page in UTF-8. */
  ByteBuffer bytes() {
    return StandardCharsets.UTF_8.encode(CharBuffer.wrap(page, 0, length));
  }

  @Override
  public void write(int c) {
    makeRoom(1);
    page[length++] = (char) c;
  }

  @Override
  public void write(char[] chars, int offset, int count) {
    makeRoom(count);
    System.arraycopy(chars, offset, page, length, count);
    length += count;
  }

  @Override
  public void write(String words) {
    write(words, 0, words.length());
  }

  @Override
  public void write(String words, int offset, int count) {
    makeRoom(count);
    words.getChars(offset, offset + count, page, length);
    length += count;
  }

  private void makeRoom(int count) {
    if (length + count > page.length) {
      page = Arrays.copyOf(page, Math.max(2 * page.length, length + count));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
