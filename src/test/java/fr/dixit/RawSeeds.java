package fr.dixit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes collected articles as seeds with their sidecars, to build and read an archive of many.
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *     -Dexec.args="-cp %classpath fr.dixit.RawSeeds ../shared/articles/raw.jsonl target/raw-seeds"
 * mvn -q compile exec:java -Dexec.args="--seeds target/raw-seeds --site target/raw-site"
 * </pre>
 */
final class RawSeeds {

  private static final List<String> STATED = List.of("title", "published", "outlet", "url");

  private RawSeeds() {}

  /** Takes a file of articles, one JSON object a line, and the folder to write them into. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[1]));
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      write(JsonMapper.shared().readTree(line), folder);
    }
  }

  private static void write(JsonNode raw, Path folder) throws IOException {
    String name = raw.get("id").asString();
    Map<String, String> stated = new LinkedHashMap<>();
    for (String key : STATED) {
      if (raw.hasNonNull(key)) {
        stated.put(key, raw.get(key).asString());
      }
    }
    Files.writeString(folder.resolve(name + ".txt"), raw.get("text").asString());
    // JSON is YAML
    Files.writeString(
        folder.resolve(name + ".yaml"), JsonMapper.shared().writeValueAsString(stated));
  }
}
