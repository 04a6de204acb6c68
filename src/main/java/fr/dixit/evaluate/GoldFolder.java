package fr.dixit.evaluate;

import fr.dixit.calendar.Edtf;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Severity;
import fr.dixit.ingest.Article;
import fr.dixit.ingest.Metadata;
import fr.dixit.ingest.Origin;
import fr.dixit.ingest.Statement;
import fr.dixit.ingest.folder.Ingested;
import fr.dixit.ingest.folder.Seed;
import fr.dixit.ingest.folder.SeedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of articles that people annotated: {@code NAME.txt} and {@code NAME.gold.json}. A fault
 * in it would make every figure wrong, so it is a {@link DixitException}.
 */
public final class GoldFolder {

  private static final String GOLD = ".gold.json";

  private final Path root;

  public GoldFolder(Path root) {
    this.root = root;
  }

  /** The annotated articles, in the order of their names. */
  public List<GoldArticle> read() {
    if (!Files.isDirectory(root)) {
      throw wrong(root, "no such gold folder", "name a folder of NAME.txt and NAME" + GOLD);
    }
    List<Path> files = goldFiles();
    if (files.isEmpty()) {
      throw wrong(root, "holds no NAME" + GOLD, "put one beside each article that is annotated");
    }
    Map<String, Seed> texts =
        new SeedFolder(root)
            .read().seeds().stream()
                .collect(Collectors.toUnmodifiableMap(seed -> stem(seed.file()), seed -> seed));
    return files.stream().map(file -> article(file, texts)).toList();
  }

  private List<Path> goldFiles() {
    try (Stream<Path> files = Files.list(root)) {
      return files.filter(file -> file.getFileName().toString().endsWith(GOLD)).sorted().toList();
    } catch (IOException e) {
      throw new DixitException(
          Diagnostic.of(
              Severity.ERROR, root.toString(), "cannot be listed", "check its permissions"),
          e);
    }
  }

  private GoldArticle article(Path file, Map<String, Seed> texts) {
    String gold = file.getFileName().toString();
    String name = gold.substring(0, gold.length() - GOLD.length());
    Seed text = texts.get(name);
    if (text == null) {
      throw wrong(
          file, "has no article beside it", "put the text it annotates in " + name + ".txt");
    }
    GoldFile annotations = GoldFile.read(file);
    Article article = published(ingested(text), annotations.published());
    return new GoldArticle(
        article, annotations.claims(article.text()), annotations.dates(article.text()));
  }

  private static Article ingested(Seed seed) {
    Ingested ingested = seed.ingest();
    if (ingested.articles().isEmpty()) {
      throw new DixitException(ingested.diagnostics().get(0));
    }
    return ingested.articles().get(0);
  }

  private static Article published(Article article, @Nullable Edtf date) {
    return date == null
        ? article
        : article.with(new Statement(Origin.SIDECAR, Metadata.NONE.withPublished(date)));
  }

  private static String stem(String file) {
    return file.substring(0, file.lastIndexOf('.'));
  }

  private static DixitException wrong(Path file, String message, String hint) {
    return new DixitException(Diagnostic.of(Severity.ERROR, file.toString(), message, hint));
  }
}
