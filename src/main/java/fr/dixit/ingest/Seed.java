package fr.dixit.ingest;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Severity;
import fr.dixit.text.Sha256;
import fr.dixit.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file that should hold an article. Nothing of it is read before {@link #ingest()}. */
public final class Seed {

  private final String id;
  private final SeedFile file;
  private final SeedFormat format;
  private final @Nullable SeedFile sidecar;

  Seed(String id, SeedFile file, SeedFormat format, @Nullable SeedFile sidecar) {
    this.id = id;
    this.file = file;
    this.format = format;
    this.sidecar = sidecar;
  }

  /** Of the article: stable, unique in the archive, safe as a file name and in a URL. */
  public String id() {
    return id;
  }

  /** The path below the seeds folder, with forward slashes. */
  public String file() {
    return file.file();
  }

  SeedFile seedFile() {
    return file;
  }

  /** Reads the article and its sidecar; may run on any thread. Never throws for what they hold. */
  public Ingested ingest() {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Article article = article(diagnostics::add);
    return new Ingested(article, List.copyOf(diagnostics));
  }

  private @Nullable Article article(Consumer<Diagnostic> diagnostics) {
    return bytes(file, diagnostics).map(bytes -> article(bytes, diagnostics)).orElse(null);
  }

  private @Nullable Article article(byte[] bytes, Consumer<Diagnostic> diagnostics) {
    Text text = format.read(file, bytes, diagnostics);
    return text == null || !holdsWords(text, diagnostics)
        ? null
        : new Article(id, file.file(), Sha256.of(bytes), text, metadata(diagnostics));
  }

  private boolean holdsWords(Text text, Consumer<Diagnostic> diagnostics) {
    boolean holds = text.value().codePoints().anyMatch(Character::isLetterOrDigit);
    if (!holds) {
      diagnostics.accept(
          Diagnostic.of(
              Severity.ERROR,
              file.shown(),
              "holds no words",
              "put the article's text in it, or take it out of the folder"));
    }
    return holds;
  }

  private Metadata metadata(Consumer<Diagnostic> diagnostics) {
    return Optional.ofNullable(sidecar)
        .flatMap(yaml -> bytes(yaml, diagnostics))
        .map(bytes -> Decoder.decode(sidecar.shown(), bytes, diagnostics))
        .map(text -> new Sidecar(new YamlMapping(sidecar.shown(), text, diagnostics)).metadata())
        .orElse(Metadata.NONE);
  }

  private static Optional<byte[]> bytes(SeedFile file, Consumer<Diagnostic> diagnostics) {
    try {
      return Optional.of(file.bytes());
    } catch (IOException e) {
      String message = "cannot be read: " + SeedFile.reason(e);
      diagnostics.accept(
          Diagnostic.of(Severity.ERROR, file.shown(), message, "the rest is built without it"));
      return Optional.empty();
    }
  }
}
