package fr.dixit.yaml;

import fr.dixit.diagnostic.Place;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A plain value and where it stands. */
public final class YamlValue {

  private final Place file;
  private final ScalarNode node;

  YamlValue(Place file, ScalarNode node) {
    this.file = file;
    this.node = node;
  }

  /** As written, without the quotation marks of YAML. */
  public String words() {
    return node.getValue();
  }

  /** Where its first character stands. */
  public Place place() {
    return place(file, node).after(node.isPlain() ? 0 : 1);
  }

  static Place place(Place file, Node node) {
    int index = node.getStartMark().map(mark -> file.text().offset(mark.getIndex())).orElse(0);
    return new Place(file.file(), file.text(), index);
  }
}
