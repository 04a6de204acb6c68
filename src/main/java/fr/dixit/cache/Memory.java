package fr.dixit.cache;

import java.util.function.Function;

/** What a pure function gave for each input. Safe for use by several threads. */
public interface Memory<I extends Record, O extends Record> extends AutoCloseable {

  /** What the function gives for the input, found out now or before. */
  O get(I input, Function<I, O> function);

  /** Keeps what was asked for. */
  @Override
  void close();

  /** Remembers nothing. */
  static <I extends Record, O extends Record> Memory<I, O> none() {
    return new Memory<>() {
      @Override
      public O get(I input, Function<I, O> function) {
        return function.apply(input);
      }

      @Override
      public void close() {
        // there is nothing to keep
      }
    };
  }
}
