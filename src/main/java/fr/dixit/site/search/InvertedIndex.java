package fr.dixit.site.search;

import fr.dixit.page.search.SearchEntry;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which documents hold which stems. */
final class InvertedIndex {

  /** So many fill most of a shard; the stem goes on in a further line. */
  private static final int MOST_IN_LINE = 10_000;

  private final Words words;
  private final Map<String, Postings> stems = new HashMap<>();

  InvertedIndex(Set<String> stopWords) {
    this.words = new Words(stopWords);
  }

  /**
   * A line of the index; a common stem has several.
   *
   * @param forms whole words of this stem, with spaces between them
   */
  record Line(String stem, String forms, int[] documents) {}

  /**
   * Adds a document.
   *
   * @param document its number, greater than any before
   */
  void add(int document, SearchEntry entry) {
    entry.names().forEach(name -> add(document, Postings.NAMES, name));
    add(document, Postings.WORDS, entry.words());
  }

  private void add(int document, int field, String text) {
    words.each(
        text,
        word ->
            stems
                .computeIfAbsent(word.stem(), stem -> new Postings())
                .add(document, field, word.form()));
  }

  /** All lines, by stem, then by document. */
  Stream<Line> lines() {
    return stems.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(entry -> lines(entry.getKey(), entry.getValue()));
  }

  private static Stream<Line> lines(String stem, Postings postings) {
    String forms = String.join(" ", postings.forms());
    return IntStream.iterate(0, from -> from < postings.size(), from -> from + MOST_IN_LINE)
        .mapToObj(
            from ->
                new Line(
                    stem,
                    forms,
                    postings.distances(from, Math.min(from + MOST_IN_LINE, postings.size()))));
  }
}
