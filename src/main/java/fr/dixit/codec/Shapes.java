package fr.dixit.codec;

import fr.dixit.text.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds out how the values of a type are written: by the type alone, nothing is registered. */
final class Shapes {

  private final Map<Class<?>, Shape> known = new HashMap<>();

  Shapes() {
    atom(boolean.class, (value, out) -> out.number(value ? 1 : 0), in -> in.number() != 0);
    atom(int.class, (value, out) -> out.number(value), in -> (int) in.number());
    atom(Integer.class, (value, out) -> out.number(value), in -> (int) in.number());
    atom(long.class, (value, out) -> out.number(value), Decoder::number);
    atom(
        double.class,
        (value, out) -> out.number(Double.doubleToRawLongBits(value)),
        in -> Double.longBitsToDouble(in.number()));
    atom(String.class, (value, out) -> out.string(value), Decoder::string);
    atom(Text.class, (value, out) -> out.string(value.value()), in -> new Text(in.string()));
    atom(
        LocalDate.class,
        (value, out) -> out.number(value.toEpochDay()),
        in -> LocalDate.ofEpochDay(in.number()));
    written(Duration.class, Duration::parse);
    written(LocalDateTime.class, LocalDateTime::parse);
    written(YearMonth.class, YearMonth::parse);
    written(ZoneOffset.class, ZoneOffset::of);
    known.put(int[].class, new IntsShape());
    known.put(long[].class, new LongsShape());
  }

  @SuppressWarnings("unchecked")
  private <T> void atom(Class<T> type, BiConsumer<T, Encoder> write, Function<Decoder, T> read) {
    known.put(
        type,
        new Shape() {
          @Override
          public void write(Object value, Encoder out) {
            write.accept((T) value, out);
          }

          @Override
          public Object read(Decoder in) {
            return read.apply(in);
          }
        });
  }

  /** What is written as the string that it is printed as. */
  private <T> void written(Class<T> type, Function<String, T> parse) {
    atom(type, (value, out) -> out.string(value.toString()), in -> parse.apply(in.string()));
  }

  /** The shape of a component, which may be null unless it is of a primitive type. */
  private Shape slot(Type type) {
    Shape shape = of(type);
    return type instanceof Class<?> plain && plain.isPrimitive() ? shape : new NullableShape(shape);
  }

  /**
   * @throws IllegalArgumentException when values of the type cannot be written
   */
  Shape of(Type type) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
      return elements(generic);
    }
    if (type instanceof ParameterizedType generic && generic.getRawType() == Set.class) {
      return new SetShape(elements(generic));
    }
    if (!(type instanceof Class<?> plain)) {
      throw new IllegalArgumentException("cannot be cached: " + type);
    }
    Shape shape = known.get(plain);
    return shape == null ? made(plain) : shape;
  }

  private ListShape elements(ParameterizedType collection) {
    return new ListShape(of(collection.getActualTypeArguments()[0]));
  }

  private Shape made(Class<?> type) {
    if (type.isRecord()) {
      return record(type);
    }
    Shape shape = type.isEnum() ? new EnumShape(type.getEnumConstants()) : variants(type);
    known.put(type, shape);
    return shape;
  }

  private Shape record(Class<?> type) {
    RecordShape shape = new RecordShape(type);
    known.put(type, shape);
    shape.complete(
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getGenericType)
            .map(this::slot)
            .toList());
    return shape;
  }

  private Shape variants(Class<?> type) {
    List<Class<?>> records = records(type).toList();
    return new VariantsShape(records, records.stream().map(this::of).toList());
  }

  private static Stream<Class<?>> records(Class<?> type) {
    if (type.isRecord()) {
      return Stream.of(type);
    }
    if (!type.isSealed()) {
      throw new IllegalArgumentException(
          "cannot be cached, as it is neither record, enum, list nor sealed: " + type.getName());
    }
    return Arrays.stream(type.getPermittedSubclasses()).flatMap(Shapes::records);
  }
}
