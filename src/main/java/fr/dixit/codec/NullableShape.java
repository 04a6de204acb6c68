package fr.dixit.codec;

import org.jspecify.annotations.NullUnmarked;

/** A value or null. */
@NullUnmarked
record NullableShape(Shape shape) implements Shape {

  @Override
  public void write(Object value, Encoder out) {
    out.number(value == null ? 0 : 1);
    if (value != null) {
      shape.write(value, out);
    }
  }

  @Override
  public Object read(Decoder in) {
    return in.number() == 0 ? null : shape.read(in);
  }
}
