package fr.dixit.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.dixit.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dates that people marked in press articles, counted as {@code score_claims.py} does. */
class GoldDatesTest {

  private static final Path GOLD = Path.of("../shared/gold/dev");

  private int expected;
  private int predicted;
  private int found;
  private int dated;
  private int right;

  @Test
  void spansAndValuesOfThePress() throws IOException {
    assumeTrue(Files.exists(GOLD), "no marked articles at " + GOLD);
    try (var files = Files.list(GOLD)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        count(file);
      }
    }
    double precision = (double) found / predicted;
    double recall = (double) found / expected;
    assertThat(2 * precision * recall / (precision + recall)).as("spans F1").isGreaterThan(0.99);
    assertThat((double) right / dated).as("values").isGreaterThan(0.98);
  }

  private void count(Path file) throws IOException {
    String text = Files.readString(file);
    JsonNode gold =
        JsonMapper.shared()
            .readTree(Files.readString(Path.of(file.toString().replace(".txt", ".gold.json"))));
    List<DateMention> left = new ArrayList<>(Reader.dates(text, text(gold, "published")));
    predicted += left.size();
    List<JsonNode> dates = new ArrayList<>();
    gold.get("dates").forEach(dates::add);
    dates.sort(Comparator.comparing(GoldDatesTest::isOptional));
    for (JsonNode date : dates) {
      count(date, take(left, span(text, date)));
    }
  }

  private void count(JsonNode date, @Nullable DateMention hit) {
    if (isOptional(date)) {
      predicted -= hit == null ? 0 : 1;
      return;
    }
    expected++;
    found += hit == null ? 0 : 1;
    String value = text(date, "value");
    if (value != null) {
      dated++;
      right += hit != null && hit.value() != null && hit.value().toString().equals(value) ? 1 : 0;
    }
  }

  private static @Nullable DateMention take(List<DateMention> left, Span span) {
    for (DateMention mention : left) {
      if (mention.span().overlaps(span)) {
        left.remove(mention);
        return mention;
      }
    }
    return null;
  }

  private static Span span(String text, JsonNode date) {
    String words = text(date, "text");
    int at = -1;
    for (int i = 0; i <= date.path("nth").asInt(0); i++) {
      at = text.indexOf(words, at + 1);
    }
    return new Span(at, at + words.length());
  }

  private static boolean isOptional(JsonNode date) {
    return date.path("optional").asBoolean(false);
  }

  private static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isMissingNode() || value.isNull() ? null : value.asString();
  }
}
