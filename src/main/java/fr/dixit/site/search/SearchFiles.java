package fr.dixit.site.search;

import fr.dixit.claims.Kind;
import fr.dixit.lexicon.Stance;
import fr.dixit.page.search.Facets;
import fr.dixit.page.search.SearchEntry;
import fr.dixit.site.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files under {@code recherche/}: classic scripts, since a page opened from a folder may load
 * nothing else. Each calls {@code dixit.shard} with one of these lists:
 *
 * <ul>
 *   <li>{@code hits-N}: what is shown of each document; its number is its place in all of them
 *   <li>{@code facets-N}: what each document can be filtered by, {@code [kind, stance, years,
 *       article, sources]}: places in the manifest's lists, and numbers of documents
 *   <li>{@code stems-N}: {@code [stem, its forms, documents]}, in alphabetical order
 * </ul>
 *
 * <p>and {@code index.js}, the manifest, calls {@code dixit.index} with the first key of each.
 */
public final class SearchFiles {

  private static final String FOLDER = "recherche/";
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE).build();

  private final TreeSet<String> stopWords = StopWords.load();
  private final InvertedIndex index = new InvertedIndex(stopWords);
  private final Shards<Integer> hits = new Shards<>("hits");
  private final Shards<Integer> facets = new Shards<>("facets");
  private final Shards<String> stems = new Shards<>("stems");
  private final Map<String, Integer> numbers = new HashMap<>();

  private SearchFiles() {}

  /**
   * Indexes the entries and writes the index while the stream is consumed.
   *
   * @param entries those that facets name before those that have them
   * @return a sequential stream, to be consumed once
   */
  public static Stream<SiteFile> of(Stream<SearchEntry> entries) {
    SearchFiles files = new SearchFiles();
    return Stream.of(
            entries.sequential().flatMap(files::add),
            later(files.hits::rest),
            later(files.facets::rest),
            later(files::stems),
            later(files.stems::rest),
            later(() -> Stream.of(files.manifest())))
        .flatMap(stream -> stream);
  }

  private static Stream<SiteFile> later(Supplier<Stream<SiteFile>> files) {
    return Stream.of(files).flatMap(Supplier::get);
  }

  static SiteFile file(String name, SiteFile.Content content) {
    return new SiteFile(FOLDER + name + ".js", content);
  }

  private Stream<SiteFile> add(SearchEntry entry) {
    int number = numbers.size();
    numbers.put(entry.hit().href(), number);
    index.add(number, entry);
    return Stream.concat(
        hits.add(number, json(entry.hit())), facets.add(number, json(row(entry.facets()))));
  }

  private List<Object> row(Facets facets) {
    return List.of(
        place(facets.kind()),
        place(facets.stance()),
        facets.years(),
        facets.article() == null ? -1 : numbers.get(facets.article()),
        facets.sources().stream().map(numbers::get).toList());
  }

  private static int place(@Nullable Enum<?> value) {
    return value == null ? -1 : value.ordinal();
  }

  private Stream<SiteFile> stems() {
    return index
        .lines()
        .flatMap(
            line ->
                stems.add(line.stem(), json(List.of(line.stem(), line.forms(), line.documents()))));
  }

  /** What the scripts must know before they can look anything up. */
  private record Manifest(
      int documents,
      List<Kind> kinds,
      List<Stance> stances,
      List<Integer> hits,
      List<Integer> facets,
      List<String> stems,
      TreeSet<String> stopWords) {}

  private SiteFile manifest() {
    byte[] json =
        json(
            new Manifest(
                numbers.size(),
                List.of(Kind.values()),
                List.of(Stance.values()),
                hits.firstKeys(),
                facets.firstKeys(),
                stems.firstKeys(),
                stopWords));
    return file(
        "index",
        out -> {
          out.write("dixit.index(".getBytes(StandardCharsets.UTF_8));
          out.write(json);
          out.write(");\n".getBytes(StandardCharsets.UTF_8));
        });
  }

  private static byte[] json(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }
}
