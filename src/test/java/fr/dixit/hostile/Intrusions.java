package fr.dixit.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds in a site what its templates would never write: foreign elements, scripts, handlers and
 * addresses, files that do not parse, cells that run, characters that reorder a line.
 */
public final class Intrusions {

  private Intrusions() {}

  /**
   * All intrusions, each with the file it is in.
   *
   * @param files contents by path
   */
  public static List<String> in(Map<String, String> files) {
    List<String> found = new ArrayList<>();
    files.forEach((path, content) -> in(path, content).forEach(f -> found.add(path + ": " + f)));
    return found;
  }

  private static List<String> in(String path, String content) {
    if (path.startsWith("assets/")) {
      return List.of();
    }
    try {
      return switch (path.substring(path.lastIndexOf('.') + 1)) {
        case "html" -> HtmlIntrusions.in(content);
        case "atom", "xml" -> DataIntrusions.xml(content);
        case "json" -> DataIntrusions.json(content);
        case "jsonl" -> DataIntrusions.jsonLines(content);
        case "js" -> DataIntrusions.shard(content);
        case "csv" -> DataIntrusions.csv(content);
        case "bib" -> DataIntrusions.bibTex(content);
        case "ris" -> DataIntrusions.ris(content);
        case "txt" -> List.of();
        default -> List.of("is a kind of file that nobody checks");
      };
    } catch (Exception e) {
      return List.of("does not parse: " + e);
    }
  }
}
