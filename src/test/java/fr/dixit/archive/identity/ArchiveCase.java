package fr.dixit.archive.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A little archive and who is who in it.
 *
 * @param articles their texts
 */
record ArchiveCase(String file, int line, String title, List<String> articles, List<Expected> all) {

  /** What is expected of some names. */
  enum Kind {
    ONE,
    OPEN,
    APART;

    static Kind of(char mark) {
      return switch (mark) {
        case '=' -> ONE;
        case '?' -> OPEN;
        default -> APART;
      };
    }
  }

  /** A name in an article, counted from 0. */
  record NameIn(int article, String name) {

    static NameIn of(String words) {
      int space = words.indexOf(' ');
      return new NameIn(
          Integer.parseInt(words.substring(0, space)) - 1, words.substring(space + 1));
    }
  }

  record Expected(Kind kind, List<NameIn> names) {}

  /** The archives of a corpus that lies beside the class. */
  static Stream<ArchiveCase> of(String file) {
    List<ArchiveCase> cases = new ArrayList<>();
    String[] lines = read(file).split("\n");
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      if (line.startsWith("## ")) {
        cases.add(
            new ArchiveCase(file, i + 1, line.substring(3), new ArrayList<>(), new ArrayList<>()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        cases.get(cases.size() - 1).add(line.charAt(0), line.substring(2));
      }
    }
    return cases.stream();
  }

  private void add(char mark, String words) {
    if (mark == '-') {
      articles.add(words);
    } else {
      List<NameIn> names = Arrays.stream(words.split("; ")).map(NameIn::of).toList();
      all.add(new Expected(Kind.of(mark), names));
    }
  }

  private static String read(String file) {
    try (InputStream in = ArchiveCase.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + title;
  }
}
