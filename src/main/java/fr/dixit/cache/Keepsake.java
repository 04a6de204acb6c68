package fr.dixit.cache;

import fr.dixit.codec.RecordCodec;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What was made of settings and folders when that was last done, known only as long as neither they
 * nor the program change. Whatever is wrong with it, or cannot be told for certain: it is unknown.
 */
public final class Keepsake<T extends Record> {

  private static final int HASH = 64;

  private final @Nullable Path file;
  private final String inputs;
  private final RecordCodec<T> codec;
  private final Consumer<Diagnostic> log;

  /**
   * @param file null when nothing can be kept
   * @param inputs 64 hex digits, others when anything is another
   */
  Keepsake(@Nullable Path file, String inputs, RecordCodec<T> codec, Consumer<Diagnostic> log) {
    this.file = file;
    this.inputs = inputs;
    this.codec = codec;
    this.log = log;
  }

  /** What was kept, if it was made of what there is now. */
  public Optional<T> recall() {
    try {
      return file == null ? Optional.empty() : read(Files.readAllBytes(file));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<T> read(byte[] bytes) {
    byte[] value = Arrays.copyOfRange(bytes, Math.min(HASH, bytes.length), bytes.length);
    return Arrays.equals(bytes, whole(value)) ? Optional.of(codec.decode(value)) : Optional.empty();
  }

  /** The bytes after a hash of them and of what they were made of. */
  private byte[] whole(byte[] value) {
    byte[] hash = Sha256.of(inputs + Sha256.of(value)).getBytes(StandardCharsets.US_ASCII);
    byte[] whole = Arrays.copyOf(hash, HASH + value.length);
    System.arraycopy(value, 0, whole, HASH, value.length);
    return whole;
  }

  /** Keeps what was made of what there was when this was opened. */
  public void keep(T value) {
    if (file == null) {
      return;
    }
    try {
      Path aside = CacheFolder.aside(file);
      Files.write(aside, whole(codec.encode(value)));
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      log.accept(CacheFolder.useless(file, e));
    }
  }
}
