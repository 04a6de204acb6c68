package fr.dixit.ingest.html.prose;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes many elements out of a page at once: one by one, each would move all after it. */
final class Removal {

  private Removal() {}

  static void of(List<Element> elements) {
    Set<Node> removed = identities();
    removed.addAll(elements);
    Set<Element> parents = identities();
    elements.stream().map(Element::parent).filter(Objects::nonNull).forEach(parents::add);
    parents.forEach(parent -> keep(parent, removed));
  }

  private static void keep(Element parent, Set<Node> removed) {
    List<Node> kept =
        parent.childNodes().stream().filter(child -> !removed.contains(child)).toList();
    parent.empty().appendChildren(kept);
  }

  private static <T> Set<T> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
