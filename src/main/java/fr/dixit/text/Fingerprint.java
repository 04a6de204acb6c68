package fr.dixit.text;

import java.nio.ByteBuffer;

/** Hashes of 64 bits, by which a value is told from what it was before. */
public final class Fingerprint {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private Fingerprint() {}

  /** Of bytes, taken eight at a time, then one by one. */
  public static long of(byte[] bytes) {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    long hash = bytes.length;
    while (rest.remaining() >= Long.BYTES) {
      hash = mix(hash ^ rest.getLong()) + STEP;
    }
    while (rest.hasRemaining()) {
      hash = mix(hash ^ rest.get()) + STEP;
    }
    return hash;
  }

  /** Of words, by their UTF-16 units. */
  public static long of(String words) {
    long hash = words.length();
    for (int i = 0; i < words.length(); i++) {
      hash = mix(hash ^ words.charAt(i)) + STEP;
    }
    return hash;
  }

  /** Of several hashes, in their order. One that differs always makes the whole differ. */
  public static long of(long... parts) {
    long hash = parts.length;
    for (long part : parts) {
      hash = mix(hash ^ part) + STEP;
    }
    return hash;
  }

  /** One to one: "Mix13" in Stafford, Better Bit Mixing, 2011, as in SplittableRandom. */
  private static long mix(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
