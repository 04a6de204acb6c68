package fr.dixit.site.search;

import fr.dixit.text.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import org.tartarus.snowball.ext.FrenchStemmer;

/** Words in almost every sentence, by which nothing is found: Snowball's list, from Lucene. */
final class StopWords {

  private static final String LIST = "/org/apache/lucene/analysis/snowball/french_stop.txt";

  /** Begins a remark. */
  private static final char REMARK = '|';

  private StopWords() {}

  /** Folded, in alphabetical order. */
  static TreeSet<String> load() {
    TreeSet<String> words = new TreeSet<>();
    try (InputStream list = FrenchStemmer.class.getResourceAsStream(LIST);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      lines.lines().map(StopWords::word).filter(word -> !word.isEmpty()).forEach(words::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static String word(String line) {
    int end = line.indexOf(REMARK);
    return Folding.fold((end < 0 ? line : line.substring(0, end)).strip());
  }
}
