package fr.dixit.ingest.html.prose;

import fr.dixit.ingest.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts an element into its lines, in document order, as a browser would break them. */
final class Leaves implements NodeVisitor {

  private static final Set<String> STRONG = Set.of("strong", "b");

  /** As HTML has it, and what separates lines elsewhere; spaces of another width are words. */
  private static final String WHITE_SPACE =
      " \t\n\u000B\f\r\u001C\u001D\u001E\u001F\u2028\u2029";

  private final List<Leaf> leaves = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element block;
  private int links;
  private int strongs;
  private int linked;
  private int strong;

  private Leaves(Element root) {
    this.block = root;
  }

  static List<Leaf> of(Element root) {
    Leaves leaves = new Leaves(root);
    root.traverse(leaves);
    leaves.end();
    return leaves.leaves;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void open(Element element) {
    links += element.nameIs("a") ? 1 : 0;
    strongs += STRONG.contains(element.tagName()) ? 1 : 0;
    if (element.isBlock()) {
      end();
      block = element;
    } else if (element.nameIs("br")) {
      end();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
  }

  private void close(Element element) {
    links -= element.nameIs("a") ? 1 : 0;
    strongs -= STRONG.contains(element.tagName()) ? 1 : 0;
    if (element.isBlock()) {
      end();
      block = outer(element);
    }
  }

  private static Element outer(Element element) {
    Element outer = element.parent();
    while (outer != null && !outer.isBlock() && outer.parent() != null) {
      outer = outer.parent();
    }
    return outer == null ? element : outer;
  }

  /** Breaks and runs of white space are one space; no-break spaces stay. */
  private void add(String words) {
    int before = text.length();
    words.codePoints().forEach(this::add);
    linked += links > 0 ? text.length() - before : 0;
    strong += strongs > 0 ? text.length() - before : 0;
  }

  private void add(int c) {
    if (WHITE_SPACE.indexOf(c) < 0) {
      text.append(isInvisible(c) || !Stated.isPrintable(c) ? "" : Character.toString(c));
    } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  /** Where a browser may break a word: no part of it. */
  private static boolean isInvisible(int c) {
    return c == '\u00AD' || c == '\u200B' || c == '\uFEFF';
  }

  private void end() {
    String line = text.toString().strip();
    if (line.codePoints().anyMatch(Character::isLetterOrDigit)) {
      leaves.add(new Leaf(block, line, Math.min(linked, line.length()), strong));
    }
    text.setLength(0);
    linked = 0;
    strong = 0;
  }
}
