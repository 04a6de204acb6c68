package fr.dixit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.dixit.ingest.Article;
import fr.dixit.ingest.Metadata;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles as newspapers publish them, which cannot be part of the project. */
class RawArticlesTest {

  private static final Path RAW = Path.of("../shared/articles/raw.jsonl");

  private final Analyst analyst = new Analyst(Lexicon.load());

  @Test
  void everyArticleIsAnalysed() throws IOException {
    assumeTrue(Files.exists(RAW), "skipped: " + RAW + " is not there");
    List<String> lines = Files.readAllLines(RAW);

    List<String> faults =
        lines.parallelStream().map(this::fault).filter(Objects::nonNull).toList();

    assertThat(lines).hasSizeGreaterThan(800);
    assertThat(faults).isEmpty();
  }

  private @Nullable String fault(String line) {
    JsonNode raw = JsonMapper.shared().readTree(line);
    String id = raw.get("id").asString();
    Text text = new Text(raw.get("text").asString());
    try {
      analyst.analyse(new Article(id, id, "", text, Metadata.NONE));
      return null;
    } catch (RuntimeException | StackOverflowError fault) {
      return id + ": " + fault;
    }
  }
}
