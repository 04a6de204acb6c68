package fr.dixit.ingest.html;

import fr.dixit.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands around an article: menus, links to others, comments, notices. */
final class Furniture {

  private static final String NO_TEXT =
      "script, style, noscript, template, svg, math, iframe, object, canvas, audio, video, select,"
          + " textarea, input, dialog, [hidden], [aria-hidden=true]";

  private static final String AROUND =
      "nav, footer, aside, button, menu, [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=complementary], [role=search], [role=dialog], [role=alert]";

  /** What holds this share of a page's prose is the article, whatever its name. */
  private static final double ARTICLE = 0.4;

  /** Names of one word, and those of two or three. */
  private static final int MAX_WORDS = 3;

  private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");
  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  private final Set<String> always = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  private Furniture(List<String> lines) {
    for (String line : lines) {
      if (line.startsWith("!")) {
        always.add(line.substring(1).strip());
      } else {
        names.add(line);
      }
    }
  }

  static Furniture load() {
    return new Furniture(PageWords.load("furniture.txt"));
  }

  /** Takes the furniture out of the page. */
  void remove(Document page) {
    page.select(NO_TEXT).remove();
    named(page, always).stream().filter(e -> e.selectFirst("h1") == null).forEach(Element::remove);
    Element body = page.body();
    Mass mass = Mass.of(body, Leaves.of(body));
    List<Element> around = named(page, names);
    around.addAll(page.select(AROUND));
    around.stream()
        .filter(element -> mass.of(element) < ARTICLE * mass.of(body))
        .filter(element -> element.selectFirst("h1") == null)
        .forEach(Element::remove);
  }

  private static List<Element> named(Document page, Set<String> names) {
    return page.body().select("[class], [id]").stream()
        .filter(element -> isNamed(element.className() + " " + element.id(), names))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static boolean isNamed(String name, Set<String> names) {
    String[] words = NOT_A_LETTER.split(Folding.fold(HUMP.matcher(name).replaceAll(" ")).strip());
    for (int from = 0; from < words.length; from++) {
      StringBuilder run = new StringBuilder();
      for (int to = from; to < Math.min(words.length, from + MAX_WORDS); to++) {
        run.append(to == from ? "" : " ").append(words[to]);
        if (names.contains(run.toString())) {
          return true;
        }
      }
    }
    return false;
  }
}
