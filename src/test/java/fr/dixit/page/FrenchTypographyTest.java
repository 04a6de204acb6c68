package fr.dixit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** What the interface says keeps to French typography; the words of the press stay as they are. */
class FrenchTypographyTest {

  /** A space at which a line could break before a sign, or inside quotation marks or a number. */
  private static final Pattern LOOSE =
      Pattern.compile(
          " [;:!?»%](?=\\s|$)|[\\p{L}\\d][;!?»]|« |(?<!\\d)\\d{1,3} \\d{3}(?!\\d)|\\w'\\w");

  /** Where the words are those of articles, or of machines. */
  private static final String QUOTED = "[lang], blockquote, pre, code, script, style, title, kbd";

  private static final List<String> ATTRIBUTES =
      List.of("aria-label", "placeholder", "data-one", "data-many", "data-common", "data-none");

  @Test
  void signsAndNumbersHaveTheirNoBreakSpaces() {
    Map<String, List<String>> loose = new TreeMap<>();
    GeneratedSite.of(SampleArchive.seed())
        .files()
        .forEach(
            (path, page) -> {
              if (path.endsWith(".html")) {
                List<String> found = loose(Jsoup.parse(page));
                if (!found.isEmpty()) {
                  loose.put(path, found);
                }
              }
            });
    assertThat(loose).isEmpty();
  }

  private static List<String> loose(Document page) {
    page.select("body " + QUOTED.replace(", ", ", body ")).remove();
    Stream<String> words = page.body().nodeStream(TextNode.class).map(TextNode::getWholeText);
    Stream<String> heard =
        page.body().getAllElements().stream()
            .flatMap(element -> ATTRIBUTES.stream().map(element::attr));
    return Stream.concat(words, heard).filter(text -> LOOSE.matcher(text).find()).toList();
  }
}
