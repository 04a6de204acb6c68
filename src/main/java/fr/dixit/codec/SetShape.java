package fr.dixit.codec;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A set without nulls, in the order in which it gave its elements. */
record SetShape(ListShape elements) implements Shape {

  @Override
  public void write(Object value, Encoder out) {
    elements.write(List.copyOf((Set<?>) value), out);
  }

  @Override
  public Object read(Decoder in) {
    List<?> list = elements.read(in);
    return list.size() < 2
        ? Set.copyOf(list)
        : Collections.unmodifiableSet(new LinkedHashSet<>(list));
  }
}
