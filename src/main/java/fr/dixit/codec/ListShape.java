package fr.dixit.codec;

import java.util.List;

/** A list without nulls: its size, then its elements. */
record ListShape(Shape element) implements Shape {

  @Override
  public void write(Object value, Encoder out) {
    List<?> list = (List<?>) value;
    out.number(list.size());
    for (Object one : list) {
      element.write(one, out);
    }
  }

  @Override
  public List<?> read(Decoder in) {
    Object[] elements = new Object[(int) in.number()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = element.read(in);
    }
    return List.of(elements);
  }
}
