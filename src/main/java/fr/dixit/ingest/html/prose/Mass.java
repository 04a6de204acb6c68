package fr.dixit.ingest.html.prose;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** How much prose each element of a page holds, in UTF-16 units. */
final class Mass implements NodeVisitor {

  private final Map<Element, Integer> masses = new IdentityHashMap<>();

  private Mass(List<Leaf> leaves) {
    leaves.stream().filter(Leaf::isProse).forEach(leaf -> add(leaf.parent(), leaf.text().length()));
  }

  /** Each element passes what it holds to its parent, once. */
  static Mass of(Element root, List<Leaf> leaves) {
    Mass mass = new Mass(leaves);
    root.traverse(mass);
    return mass;
  }

  int of(Element element) {
    return masses.getOrDefault(element, 0);
  }

  @Override
  public void head(Node node, int depth) {}

  @Override
  public void tail(Node node, int depth) {
    if (depth > 0 && node instanceof Element element && masses.containsKey(element)) {
      add(element.parent(), of(element));
    }
  }

  private void add(Element element, int length) {
    masses.merge(element, length, Integer::sum);
  }
}
