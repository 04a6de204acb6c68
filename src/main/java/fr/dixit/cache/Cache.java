package fr.dixit.cache;

import fr.dixit.codec.RecordCodec;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.text.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what a pure function gave for each input, from one build to the next: the results that
 * the last build asked for, and no others. Whatever is wrong with what it holds or with the disk,
 * the result is only found out again. Safe for use by several threads, and by several processes, of
 * which the last one done is remembered.
 */
final class Cache<I extends Record, O extends Record> implements Memory<I, O> {

  private final Path file;
  private final String program;
  private final RecordCodec<I> inputs;
  private final RecordCodec<O> outputs;
  private final Pack before;
  private final PackWriter now;
  private final Consumer<Diagnostic> log;
  private final Set<String> found = ConcurrentHashMap.newKeySet();
  private final Set<String> added = ConcurrentHashMap.newKeySet();
  private volatile @Nullable IOException failure;

  Cache(
      Path file,
      String program,
      RecordCodec<I> inputs,
      RecordCodec<O> outputs,
      Consumer<Diagnostic> log)
      throws IOException {
    this.file = file;
    this.program = program;
    this.inputs = inputs;
    this.outputs = outputs;
    this.log = log;
    this.before = Pack.open(file);
    this.now = new PackWriter(CacheFolder.aside(file));
  }

  @Override
  public O get(I input, Function<I, O> function) {
    String key = key(input);
    O known = known(key);
    if (known != null) {
      found.add(key);
      return known;
    }
    O result = function.apply(input);
    remember(key, result);
    return result;
  }

  private String key(I input) {
    byte[] bytes = inputs.encode(input);
    return Sha256.of(program + Sha256.of(bytes));
  }

  private @Nullable O known(String key) {
    try {
      return before.get(key).map(outputs::decode).orElse(null);
    } catch (IOException e) {
      failure = e;
      return null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private void remember(String key, O result) {
    if (failure != null || !added.add(key)) {
      return;
    }
    try {
      now.add(key, outputs.encode(result));
    } catch (IOException e) {
      failure = e;
    }
  }

  /** Keeps what was asked for; a disk that refuses costs the next build time, nothing else. */
  @Override
  public void close() {
    try (before;
        now) {
      if (failure != null) {
        throw failure;
      }
      if (!added.isEmpty() || found.size() < before.size()) {
        keep();
      }
    } catch (IOException e) {
      log.accept(CacheFolder.useless(file, e));
    }
  }

  private void keep() throws IOException {
    for (String key : found) {
      Optional<byte[]> bytes = before.get(key);
      if (bytes.isPresent() && !added.contains(key)) {
        now.add(key, bytes.get());
      }
    }
    now.putInPlace(file);
  }
}
