package fr.dixit.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of examples. Lines that begin with "= " say what is expected, those below them, up to the
 * next expectation, are the phrases that must give it; "= none" heads the phrases that must give
 * nothing. Lines that begin with "#" are comments. In a phrase, "¶" is a line break and
 * "&#92;u00A0" the character of that number.
 */
public final class Corpus {

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

  private final String file;
  private final List<Example> examples = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();
  private boolean headed;

  private Corpus(String file) {
    this.file = file;
  }

  /** The examples of a corpus that lies beside the class. */
  public static Stream<Example> of(Class<?> beside, String file) {
    Corpus corpus = new Corpus(file);
    String[] lines = read(beside, file).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      corpus.line(i + 1, lines[i].strip());
    }
    if (corpus.examples.isEmpty()) {
      throw new IllegalStateException(file + " holds no example");
    }
    return corpus.examples.stream();
  }

  private void line(int number, String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("= ")) {
      expectation(unescaped(line.substring(2).strip()));
      return;
    }
    if (!headed && expected.isEmpty()) {
      throw new IllegalStateException(file + ":" + number + ": a phrase before any expectation");
    }
    headed = true;
    examples.add(new Example(file, number, List.copyOf(expected), unescaped(line)));
  }

  /** The first expectation after a phrase begins anew. */
  private void expectation(String line) {
    if (headed) {
      expected.clear();
    }
    headed = line.equals("none");
    if (!headed) {
      expected.add(line);
    }
  }

  private static String unescaped(String line) {
    Matcher escapes = ESCAPE.matcher(line.replace('¶', '\n'));
    return escapes.replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
  }

  private static String read(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no corpus " + file + " beside " + beside);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
