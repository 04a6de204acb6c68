package fr.dixit.codec;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** A record is its components, in their order; one met again is a reference to the first. */
final class RecordShape implements Shape {

  private final MethodHandle constructor;
  private final List<MethodHandle> accessors;
  private final boolean shareable;
  private List<Shape> components = List.of();

  RecordShape(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
      this.constructor =
          lookup
              .findConstructor(type, MethodType.methodType(void.class, types))
              .asSpreader(Object[].class, parts.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
      this.accessors = Arrays.stream(parts).map(part -> accessor(lookup, part)).toList();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    this.shareable = !Arrays.stream(types).allMatch(Class::isPrimitive);
  }

  private static MethodHandle accessor(MethodHandles.Lookup lookup, RecordComponent part) {
    try {
      return lookup
          .unreflect(part.getAccessor())
          .asType(MethodType.methodType(Object.class, Object.class));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Apart from the constructor, so that a record may hold others of its own type. */
  void complete(List<Shape> shapes) {
    this.components = shapes;
  }

  @Override
  public void write(Object value, Encoder out) {
    if (shareable && out.isKnown(value)) {
      return;
    }
    for (int i = 0; i < accessors.size(); i++) {
      components.get(i).write(component(accessors.get(i), value), out);
    }
    if (shareable) {
      out.know(value);
    }
  }

  @Override
  public Object read(Decoder in) {
    int known = shareable ? in.known() : -1;
    if (known >= 0) {
      return in.shared(known);
    }
    Object[] values = new Object[components.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = components.get(i).read(in);
    }
    Object value = construct(values);
    if (shareable) {
      in.know(value);
    }
    return value;
  }

  private static Object component(MethodHandle accessor, Object value) {
    try {
      return accessor.invokeExact(value);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private Object construct(Object[] values) {
    try {
      return constructor.invokeExact(values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
