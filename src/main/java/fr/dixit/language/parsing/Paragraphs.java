package fr.dixit.language.parsing;

import fr.dixit.text.Span;
import fr.dixit.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into paragraphs. Each line of a press text is one. */
final class Paragraphs {

  private Paragraphs() {}

  /** Spans without surrounding white space; none empty. */
  static List<Span> of(Text text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.value().indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      addStripped(text, start, stop, paragraphs);
      start = stop + 1;
    }
    return List.copyOf(paragraphs);
  }

  private static void addStripped(Text text, int start, int end, List<Span> paragraphs) {
    int from = start;
    int to = end;
    while (from < to && Characters.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Characters.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      paragraphs.add(new Span(from, to));
    }
  }
}
