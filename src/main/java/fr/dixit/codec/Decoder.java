package fr.dixit.codec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what an {@link Encoder} wrote. */
final class Decoder {

  private final List<String> strings = new ArrayList<>();
  private final List<Object> shared = new ArrayList<>();
  private final byte[] bytes;
  private int at;

  Decoder(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }

  long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value >>> 1 ^ -(value & 1);
      }
    }
  }

  String string() {
    int known = (int) number();
    if (known >= 0) {
      return strings.get(known);
    }
    int length = (int) number();
    String value = length < 0 ? characters(-length) : utf8(length);
    strings.add(value);
    return value;
  }

  private String utf8(int length) {
    String value = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return value;
  }

  private String characters(int length) {
    char[] characters = new char[length];
    for (int i = 0; i < length; i++) {
      characters[i] = (char) number();
    }
    return new String(characters);
  }

  /** The number of an object known already, or a negative number. */
  int known() {
    return (int) number();
  }

  Object shared(int number) {
    return shared.get(number);
  }

  void know(Object value) {
    shared.add(value);
  }
}
