package fr.dixit.ingest.folder;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Severity;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Capture;
import fr.dixit.ingest.Extract;
import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.Origin;
import fr.dixit.ingest.SeedFormat;
import fr.dixit.ingest.Statement;
import fr.dixit.ingest.sidecar.Stating;
import fr.dixit.text.Sha256;
import fr.dixit.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file that should hold articles. Nothing of it is read before {@link #ingest()}. */
public final class Seed {

  /** A book of 600 pages; the longest of newspapers have a twentieth. */
  private static final int MAX_CHARACTERS = 1_000_000;

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

  /** Of its sole article, and what the ids of several begin with: stable, unique in the folder. */
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

  /** Reads the articles and the sidecar; may run on any thread. Never throws for what they hold. */
  public Ingested ingest() {
    List<Diagnostic> diagnostics = new ArrayList<>();
    try (DigestInputStream in = Sha256.reading(file.open())) {
      List<Extract> extracts = format.read(file.shown(), in, diagnostics::add);
      in.transferTo(OutputStream.nullOutputStream());
      return ingested(extracts, Sha256.of(in), diagnostics);
    } catch (IOException e) {
      diagnostics.add(file.unreadable(e));
    } catch (RuntimeException | StackOverflowError fault) {
      diagnostics.add(broken(fault));
    }
    return new Ingested(List.of(), List.of(), List.copyOf(diagnostics));
  }

  private Ingested ingested(List<Extract> extracts, String sha256, List<Diagnostic> diagnostics) {
    boolean several = extracts.stream().anyMatch(extract -> extract.name() != null);
    Stating stating =
        sidecar == null || extracts.isEmpty()
            ? Stating.NOTHING
            : new SidecarFile(sidecar).stating(several, diagnostics::add);
    Statement stated = new Statement(Origin.SIDECAR, stating.metadata());
    Map<String, Integer> seen = new HashMap<>();
    List<Article> articles =
        extracts.stream()
            .filter(extract -> isArticle(extract.text(), diagnostics::add))
            .map(extract -> article(extract, seen, sha256, stated))
            .toList();
    List<String> ids = articles.stream().map(Article::id).toList();
    return new Ingested(
        articles,
        ids.isEmpty()
            ? List.of()
            : stating.corrections().stream().map(yaml -> new Remark(ids, yaml)).toList(),
        List.copyOf(diagnostics));
  }

  /** A fault of Dixit must not cost the user the other files. */
  private Diagnostic broken(Throwable fault) {
    return Diagnostic.of(
        Severity.ERROR,
        file.shown(),
        "cannot be read: " + fault,
        "this is a fault of Dixit, please report it with the file; the rest is built without it");
  }

  private Article article(
      Extract extract, Map<String, Integer> seen, String sha256, Statement sidecar) {
    List<Statement> statements =
        Stream.concat(Stream.of(sidecar), extract.statements().stream()).toList();
    Metadata metadata = Metadata.of(statements);
    return new Article(
        extract.name() == null ? id : idOf(extract.name(), seen),
        extract.text(),
        extract.blocks(),
        metadata,
        statements,
        List.of(Capture.of(file.file(), sha256, metadata)));
  }

  /** No file's path has two slashes, and no name two lines: the id is that of no other article. */
  private String idOf(String name, Map<String, Integer> seen) {
    int copy = seen.merge(name, 1, Integer::sum);
    return SeedId.of(file.stem() + "//" + name + (copy == 1 ? "" : "\n" + copy));
  }

  private boolean isArticle(Text text, Consumer<Diagnostic> diagnostics) {
    if (text.value().codePoints().noneMatch(Character::isLetterOrDigit)) {
      diagnostics.accept(
          Diagnostic.of(
              Severity.ERROR,
              file.shown(),
              "holds no words",
              "put the article's text in it, or take it out of the folder"));
      return false;
    }
    if (text.length() > MAX_CHARACTERS) {
      diagnostics.accept(
          Diagnostic.of(
              Severity.ERROR,
              file.shown(),
              "holds a text of more than a million characters, which is no article",
              "cut it into its articles; the rest is built without it"));
      return false;
    }
    return true;
  }
}
