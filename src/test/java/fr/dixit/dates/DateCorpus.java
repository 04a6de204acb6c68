package fr.dixit.dates;

import fr.dixit.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code corpus.txt}: expected values, each with its phrases. */
final class DateCorpus {

  private static final String FILE = "corpus.txt";

  private DateCorpus() {}

  /**
   * One phrase.
   *
   * @param line in the file
   * @param published null when unknown
   * @param value EDTF, null when nothing resolves the date
   * @param words of the date, null when there is none
   */
  record Case(
      int line,
      @Nullable String published,
      @Nullable String value,
      String text,
      @Nullable Span words) {

    @Override
    public String toString() {
      return FILE + ":" + line + " " + text;
    }
  }

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    String published = null;
    String value = null;
    int number = 0;
    for (String line : read()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("@")) {
        published = line.substring(1).strip();
      } else if (line.startsWith(" ")) {
        cases.add(of(number, published, value, line.strip()));
      } else {
        value = line.strip();
      }
    }
    return cases;
  }

  private static Case of(int line, String published, String value, String marked) {
    int open = marked.indexOf('[');
    int close = marked.indexOf(']');
    String text = marked.replace("[", "").replace("]", "");
    Span words = open < 0 ? null : new Span(open, close - 1);
    String date = value.equals("?") || value.equals("none") ? null : value;
    return new Case(line, published.equals("-") ? null : published, date, text, words);
  }

  private static List<String> read() {
    try (var in = DateCorpus.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
