package fr.dixit.codec;

/**
 * Writes records of one type and reads them back equal, and as much shared as they were. They may
 * be made of records, sealed interfaces of records, enums, lists, sets, strings, texts, numbers and
 * dates; components may be null. Of the types nothing is written: bytes of other types, even of the
 * same names, must be kept apart by who stores them. Safe for use by several threads.
 */
public final class RecordCodec<T extends Record> {

  private final Class<T> type;
  private final Shape shape;

  /**
   * @throws IllegalArgumentException when something that the type is made of cannot be written
   */
  public RecordCodec(Class<T> type) {
    this.type = type;
    this.shape = new Shapes().of(type);
  }

  public byte[] encode(T value) {
    Encoder out = new Encoder();
    shape.write(value, out);
    return out.bytes();
  }

  /**
   * @param bytes whole, as they were written
   * @throws IllegalArgumentException when they are not those of one value
   */
  public T decode(byte[] bytes) {
    Decoder in = new Decoder(bytes);
    try {
      T value = type.cast(shape.read(in));
      if (in.isAtEnd()) {
        return value;
      }
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("not a " + type.getSimpleName(), e);
    }
    throw new IllegalArgumentException("more than a " + type.getSimpleName());
  }
}
