package fr.dixit.yaml;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Place;
import fr.dixit.diagnostic.Severity;
import fr.dixit.text.Text;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A YAML file of keys with values. Reads strangers' files: no tags, no aliases, no deep nesting.
 */
public final class YamlFile {

  /** The composer recurses; no file of ours comes near. */
  private static final int MAX_DEPTH = 20;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new CoreSchema())
          .setAllowDuplicateKeys(true)
          .setCodePointLimit(1 << 20)
          .build();

  private final String file;
  private final Text text;
  private final Consumer<Diagnostic> diagnostics;
  private final String hint;

  private YamlFile(String file, Text text, String hint, Consumer<Diagnostic> diagnostics) {
    this.file = file;
    this.text = text;
    this.diagnostics = diagnostics;
    this.hint = hint;
  }

  /**
   * The keys and values of a file; null when it has none or cannot be read, which is reported.
   *
   * @param file its path, for diagnostics
   * @param hint what to do when it is not YAML
   */
  public static @Nullable YamlMapping read(
      String file, Text text, String hint, Consumer<Diagnostic> diagnostics) {
    return new YamlFile(file, text, hint, diagnostics).mapping();
  }

  private @Nullable YamlMapping mapping() {
    Node root = root();
    if (root instanceof MappingNode mapping) {
      return new YamlMapping(new Place(file, text, 0), mapping);
    }
    if (root != null && !root.getTag().equals(Tag.NULL)) {
      error(
          offset(root.getStartMark()),
          "is not a list of keys with values",
          "write for example “title: …”");
    }
    return null;
  }

  private @Nullable Node root() {
    try {
      checkShape();
      return new Compose(SETTINGS).composeString(text.value()).orElse(null);
    } catch (MarkedYamlEngineException e) {
      error(offset(e.getProblemMark()), "is not valid YAML: " + problem(e), hint);
    } catch (ReaderException e) {
      int offset = text.offset(e.getPosition());
      error(offset, "is not valid YAML: a character that YAML does not allow", hint);
    } catch (NumberFormatException e) { // the library lets it through at the end of the file
      int offset = Math.max(0, text.value().lastIndexOf('\\'));
      error(offset, "is not valid YAML: the file ends where a character is to be named", hint);
    } catch (YamlEngineException e) {
      error(0, "is not valid YAML: " + e.getMessage(), hint);
    }
    return null;
  }

  private void error(int offset, String message, String hint) {
    diagnostics.accept(new Place(file, text, offset).says(Severity.ERROR, message, hint));
  }

  private int offset(Optional<Mark> mark) {
    return mark.map(m -> text.offset(m.getIndex())).orElse(0);
  }

  private static String problem(MarkedYamlEngineException failure) {
    return failure.getContext() == null
        ? failure.getProblem()
        : failure.getProblem() + " (" + failure.getContext() + ")";
  }

  private void checkShape() {
    int depth = 0;
    for (Event event : new Parse(SETTINGS).parseString(text.value())) {
      if (event instanceof AliasEvent alias) {
        String name = "(*" + alias.getAlias() + ")";
        throw new Refused("it names a value to repeat it " + name, event.getStartMark());
      }
      if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
        throw new Refused("it is nested too deeply", event.getStartMark());
      }
      if (event instanceof CollectionEndEvent) {
        depth--;
      }
    }
  }

  /** YAML, but not for a stranger's file; reported like any other fault of it. */
  private static final class Refused extends MarkedYamlEngineException {
    private static final long serialVersionUID = 1L;

    Refused(String problem, Optional<Mark> mark) {
      super(null, Optional.empty(), problem, mark);
    }
  }
}
