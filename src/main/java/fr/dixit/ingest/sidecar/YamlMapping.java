package fr.dixit.ingest.sidecar;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Quoted;
import fr.dixit.diagnostic.Severity;
import fr.dixit.diagnostic.Suggestion;
import fr.dixit.text.Text;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A YAML file of keys with plain values, each of which remembers its place. Reads strangers' files:
 * no tags, no aliases of collections, no deep nesting.
 */
public final class YamlMapping {

  /** The composer recurses; no file of ours comes near. */
  private static final int MAX_DEPTH = 20;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new CoreSchema())
          .setAllowDuplicateKeys(true)
          .setMaxAliasesForCollections(0)
          .setCodePointLimit(1 << 20)
          .build();

  private static final Set<Tag> PLAIN_TAGS =
      Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);

  private final String file;
  private final Text text;
  private final Consumer<Diagnostic> diagnostics;
  private final String hint;

  /**
   * A YAML file.
   *
   * @param hint what to do when it is not YAML
   */
  public YamlMapping(String file, Text text, Consumer<Diagnostic> diagnostics, String hint) {
    this.file = file;
    this.text = text;
    this.diagnostics = diagnostics;
    this.hint = hint;
  }

  /** The values by key, in file order; what is not as it should be is left out and reported. */
  public Map<String, ScalarNode> values(Collection<String> knownKeys) {
    Map<String, ScalarNode> values = new LinkedHashMap<>();
    Node root = root();
    if (root instanceof MappingNode mapping) {
      mapping.getValue().forEach(entry -> add(values, entry, knownKeys));
    } else if (root != null && !root.getTag().equals(Tag.NULL)) {
      error(root, "is not a list of keys with values", "write for example “title: …”");
    }
    return values;
  }

  /** Reports an error {@code index} UTF-16 units into a value. */
  public void error(Node value, int index, String message, String hint) {
    int quote = value instanceof ScalarNode scalar && !scalar.isPlain() ? 1 : 0;
    error(offset(value.getStartMark()) + quote + index, message, hint);
  }

  private void error(Node node, String message, String hint) {
    error(offset(node.getStartMark()), message, hint);
  }

  private void error(int offset, String message, String hint) {
    int place = Math.min(offset, text.length());
    diagnostics.accept(Diagnostic.at(Severity.ERROR, file, text, place, message, hint));
  }

  private void add(Map<String, ScalarNode> values, NodeTuple entry, Collection<String> knownKeys) {
    Node keyNode = entry.getKeyNode();
    String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (!knownKeys.contains(key)) {
      error(keyNode, "unknown key " + Quoted.of(key), Suggestion.instead(key, knownKeys));
    } else if (values.containsKey(key)) {
      error(keyNode, Quoted.of(key) + " is given twice", "keep one; the first is used");
    } else if (!(entry.getValueNode() instanceof ScalarNode value) || !isPlain(value)) {
      error(
          entry.getValueNode(),
          Quoted.of(key) + " has no plain value",
          "write the words alone, between double quotes if they hold special characters");
    } else if (!value.getTag().equals(Tag.NULL)) {
      values.put(key, value);
    }
  }

  private static boolean isPlain(ScalarNode value) {
    return PLAIN_TAGS.contains(value.getTag());
  }

  private @Nullable Node root() {
    try {
      checkDepth();
      return new Compose(SETTINGS).composeString(text.value()).orElse(null);
    } catch (MarkedYamlEngineException e) {
      error(offset(e.getProblemMark()), "is not valid YAML: " + problem(e), hint);
    } catch (ReaderException e) {
      int offset = text.offset(e.getPosition());
      error(offset, "is not valid YAML: a character that YAML does not allow", hint);
    } catch (YamlEngineException e) {
      error(0, "is not valid YAML: " + e.getMessage(), hint);
    }
    return null;
  }

  private static String problem(MarkedYamlEngineException failure) {
    return failure.getContext() == null
        ? failure.getProblem()
        : failure.getProblem() + " (" + failure.getContext() + ")";
  }

  private void checkDepth() {
    int depth = 0;
    for (Event event : new Parse(SETTINGS).parseString(text.value())) {
      if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
        throw new TooDeep(event.getStartMark());
      }
      if (event instanceof CollectionEndEvent) {
        depth--;
      }
    }
  }

  private int offset(Optional<Mark> mark) {
    return mark.map(m -> text.offset(m.getIndex())).orElse(0);
  }

  /** Reported like any other fault of the file. */
  private static final class TooDeep extends MarkedYamlEngineException {
    private static final long serialVersionUID = 1L;

    TooDeep(Optional<Mark> mark) {
      super(null, Optional.empty(), "it is nested too deeply", mark);
    }
  }
}
