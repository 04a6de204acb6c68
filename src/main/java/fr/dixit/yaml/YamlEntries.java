package fr.dixit.yaml;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Place;
import fr.dixit.diagnostic.Quoted;
import fr.dixit.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Values by key. What is not of the form asked for is reported and taken for absent. */
public final class YamlEntries {

  private static final Set<Tag> PLAIN_TAGS =
      Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);

  private final Place file;
  private final Map<String, Node> values;
  private final Consumer<Diagnostic> diagnostics;

  YamlEntries(Place file, Map<String, Node> values, Consumer<Diagnostic> diagnostics) {
    this.file = file;
    this.values = values;
    this.diagnostics = diagnostics;
  }

  /** The values of some of the keys. */
  public YamlEntries only(Collection<String> keys) {
    Map<String, Node> some = new LinkedHashMap<>(values);
    some.keySet().retainAll(keys);
    return new YamlEntries(file, some, diagnostics);
  }

  /** The plain value of a key; null when there is none. */
  public @Nullable YamlValue value(String key) {
    Node node = values.get(key);
    return node == null ? null : plain(key, node);
  }

  /** The plain values of a key, which may be one or a list; empty when there is none. */
  public List<YamlValue> values(String key) {
    List<YamlValue> plain = new ArrayList<>();
    for (Node node : items(key)) {
      YamlValue value = plain(key, node);
      if (value != null) {
        plain.add(value);
      }
    }
    return List.copyOf(plain);
  }

  /** The list of mappings under a key; empty when there is none. */
  public List<YamlMapping> mappings(String key) {
    List<YamlMapping> mappings = new ArrayList<>();
    for (Node node : items(key)) {
      if (node instanceof MappingNode mapping) {
        mappings.add(new YamlMapping(file, mapping));
      } else if (!node.getTag().equals(Tag.NULL)) {
        report(
            node,
            Quoted.of(key) + " is a list of keys with values",
            "begin each item with “- ”, for example “- reject: c-0123456789”");
      }
    }
    return List.copyOf(mappings);
  }

  private List<Node> items(String key) {
    Node node = values.get(key);
    if (node == null) {
      return List.of();
    }
    return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
  }

  private @Nullable YamlValue plain(String key, Node node) {
    if (node instanceof ScalarNode scalar && PLAIN_TAGS.contains(scalar.getTag())) {
      return scalar.getTag().equals(Tag.NULL) ? null : new YamlValue(file, scalar);
    }
    report(
        node,
        Quoted.of(key) + " has no plain value",
        "write the words alone, between double quotes if they hold special characters");
    return null;
  }

  private void report(Node node, String message, String hint) {
    diagnostics.accept(YamlValue.place(file, node).says(Severity.ERROR, message, hint));
  }
}
