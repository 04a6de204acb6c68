package fr.dixit.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Gathers the bytes of one value. What was written before is referred to by its number. */
final class Encoder {

  private final Map<String, Integer> strings = new HashMap<>();
  private final Map<Object, Integer> shared = new IdentityHashMap<>();
  private byte[] bytes = new byte[1 << 9];
  private int length;

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** A number of 7 bits a byte, the lowest first; small ones of either sign are short. */
  void number(long value) {
    room(10);
    long rest = value << 1 ^ value >> 63;
    while ((rest & ~0x7FL) != 0) {
      bytes[length++] = (byte) (rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  void string(String value) {
    Integer known = strings.putIfAbsent(value, strings.size());
    number(known == null ? -1 : known);
    if (known == null) {
      characters(value);
    }
  }

  /** Half a surrogate pair has no UTF-8: a negative length tells that characters follow. */
  private void characters(String value) {
    if (!holdsSurrogate(value)) {
      byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
      number(encoded.length);
      room(encoded.length);
      System.arraycopy(encoded, 0, bytes, length, encoded.length);
      length += encoded.length;
    } else {
      number(-value.length());
      value.chars().forEach(this::number);
    }
  }

  private static boolean holdsSurrogate(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether this very object was written before: then its number is all that is needed. */
  boolean isKnown(Object value) {
    Integer known = shared.get(value);
    number(known == null ? -1 : known);
    return known != null;
  }

  /** To be called when the object is written whole, as the decoder has it only then. */
  void know(Object value) {
    shared.put(value, shared.size());
  }

  private void room(int needed) {
    if (bytes.length - length < needed) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + needed));
    }
  }
}
