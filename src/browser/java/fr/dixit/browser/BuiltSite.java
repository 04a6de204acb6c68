package fr.dixit.browser;

import fr.dixit.Dixit;
import fr.dixit.Listener;
import fr.dixit.Settings;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Rights;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A site generated under {@code target/browser}.
 *
 * @param folder its root
 */
record BuiltSite(Path folder) {

  private static final Path TARGET = Path.of("target/browser").toAbsolutePath();

  /** The article that everybody sees first. */
  static BuiltSite ofSeed() {
    return of(Path.of("seeds"), "seed");
  }

  /** Nine short articles that contradict, answer and repeat each other. */
  static BuiltSite ofFixture() {
    return of(Path.of("src/test/resources/fr/dixit/site/fixture"), "fixture");
  }

  private static BuiltSite of(Path seeds, String name) {
    Path folder = TARGET.resolve(name);
    new Dixit(
            new Settings(seeds, folder, null, "Dixit", null, Rights.FULL, false, null),
            new Silent())
        .generate();
    return new BuiltSite(folder);
  }

  private static final class Silent implements Listener {
    @Override
    public void progress(String words) {}

    @Override
    public void diagnostic(Diagnostic diagnostic) {}
  }

  /**
   * Pages of every kind, relative to the root: each at the root, and of each folder the index, the
   * shortest and the longest page. So a new kind of page is there without being named.
   */
  List<String> pagesOfEveryKind() {
    Map<Path, List<Path>> byFolder = new TreeMap<>();
    for (Path page : pages()) {
      byFolder.computeIfAbsent(page.getParent(), parent -> new ArrayList<>()).add(page);
    }
    TreeSet<String> kinds = new TreeSet<>();
    byFolder.forEach(
        (parent, pages) ->
            (parent.equals(folder) ? pages : sample(pages))
                .forEach(page -> kinds.add(relative(page))));
    return List.copyOf(kinds);
  }

  private List<Path> pages() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> sample(List<Path> pages) {
    List<Path> sample =
        new ArrayList<>(pages.stream().filter(page -> page.endsWith("index.html")).toList());
    List<Path> bySize = new ArrayList<>(pages);
    bySize.removeAll(sample);
    bySize.sort(Comparator.comparing(page -> page.toFile().length()));
    if (!bySize.isEmpty()) {
      sample.add(bySize.get(0));
      sample.add(bySize.get(bySize.size() - 1));
    }
    return sample;
  }

  private String relative(Path page) {
    return folder.relativize(page).toString().replace('\\', '/');
  }
}
