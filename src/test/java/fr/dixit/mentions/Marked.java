package fr.dixit.mentions;

import fr.dixit.ingest.Article;
import fr.dixit.ingest.Metadata;
import fr.dixit.language.Document;
import fr.dixit.language.parsing.DocumentParser;
import fr.dixit.language.reading.Dictionary;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.mentions.resolution.MentionFinder;
import fr.dixit.syntax.Phrases;
import fr.dixit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text of the corpus with one mention in brackets.
 *
 * @param where file and line
 * @param expected the line above it that does not begin with a space
 */
record Marked(String where, String expected, String text) {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final DocumentParser LANGUAGE =
      new DocumentParser(Dictionary.load(), LEXICON.abbreviations()::contains);
  private static final MentionFinder FINDER = new MentionFinder(LEXICON);

  static Stream<Marked> in(String file) {
    List<Marked> cases = new ArrayList<>();
    List<String> lines = read(file).lines().toList();
    String expected = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(" ")) {
        cases.add(new Marked(file + ":" + (i + 1), expected, line.strip()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        expected = line;
      }
    }
    return cases.stream();
  }

  static Mentions mentions(String text) {
    return mentions(parse(text));
  }

  static Mentions mentions(Document document) {
    return FINDER.find(document, Phrases.of(document, LEXICON), null);
  }

  static Document parse(String text) {
    return LANGUAGE.parse(new Article("a", "a.txt", "0", new Text(text), Metadata.NONE));
  }

  Mentions mentions() {
    return mentions(plain());
  }

  /** The mention in brackets, or null when nobody was found there. */
  @Nullable Mention mention() {
    Document document = parse(plain());
    return mentions(document).at(document.tokenAt(text.indexOf('[')));
  }

  /** The names that the mention may stand for, separated by " ; "; "-" when there is none. */
  String names() {
    Mention mention = mention();
    Mentions mentions = mentions();
    if (mention == null || mention.candidates().isEmpty()) {
      return "-";
    }
    return String.join(
        " ; ", mention.candidates().stream().map(id -> mentions.entity(id).name()).toList());
  }

  private String plain() {
    return text.replace("[", "").replace("]", "");
  }

  private static String read(String file) {
    try (InputStream in = Marked.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return where + " " + text;
  }
}
