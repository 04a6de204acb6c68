package fr.dixit.yaml;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Place;
import fr.dixit.diagnostic.Quoted;
import fr.dixit.diagnostic.Severity;
import fr.dixit.diagnostic.Suggestion;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Keys with values, not yet held against those that may stand there. */
public final class YamlMapping {

  private final Place file;
  private final MappingNode node;

  YamlMapping(Place file, MappingNode node) {
    this.file = file;
    this.node = node;
  }

  /** Where the first key stands. */
  public Place place() {
    return YamlValue.place(file, node);
  }

  /** The keys as written, in the file's order. */
  public List<String> keys() {
    return node.getValue().stream().map(entry -> key(entry.getKeyNode())).toList();
  }

  /** The values of known keys; every other key, and one given twice, is reported and left out. */
  public YamlEntries entries(Collection<String> known, Consumer<Diagnostic> diagnostics) {
    Map<String, Node> values = new LinkedHashMap<>();
    node.getValue()
        .forEach(
            entry -> {
              String key = key(entry.getKeyNode());
              Place place = YamlValue.place(file, entry.getKeyNode());
              if (!known.contains(key)) {
                diagnostics.accept(
                    place.says(
                        Severity.ERROR,
                        "unknown key " + Quoted.of(key),
                        Suggestion.instead(key, known)));
              } else if (values.putIfAbsent(key, entry.getValueNode()) != null) {
                diagnostics.accept(
                    place.says(
                        Severity.ERROR,
                        Quoted.of(key) + " is given twice",
                        "keep one; the first is used"));
              }
            });
    return new YamlEntries(file, values, diagnostics);
  }

  private static String key(Node key) {
    return key instanceof ScalarNode scalar ? scalar.getValue() : "";
  }
}
