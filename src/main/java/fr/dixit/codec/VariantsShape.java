package fr.dixit.codec;

import java.util.List;

/** A sealed interface: which of its records it is, then that record. */
record VariantsShape(List<Class<?>> types, List<Shape> shapes) implements Shape {

  @Override
  public void write(Object value, Encoder out) {
    int variant = types.indexOf(value.getClass());
    out.number(variant);
    shapes.get(variant).write(value, out);
  }

  @Override
  public Object read(Decoder in) {
    return shapes.get((int) in.number()).read(in);
  }
}
