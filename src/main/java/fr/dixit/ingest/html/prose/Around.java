package fr.dixit.ingest.html.prose;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The elements that hold some element of a kind, or are one: each is visited once. */
final class Around {

  private final Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());

  Around(List<Element> inner) {
    for (Element element : inner) {
      Element around = element;
      while (around != null && elements.add(around)) {
        around = around.parent();
      }
    }
  }

  boolean holds(Element element) {
    return elements.contains(element);
  }
}
