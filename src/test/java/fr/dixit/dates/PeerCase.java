package fr.dixit.dates;

import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.parser.EdtfException;
import fr.dixit.calendar.parser.EdtfParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A phrase of another project's test suite with its date, as {@code ../shared/dates/RULES.md} puts
 * it.
 *
 * @param line in the file, from 1
 * @param accepted values that count; none when no date may be found
 * @param container days within which any value counts, or null
 */
record PeerCase(
    int line,
    String tier,
    String text,
    @Nullable String reference,
    List<String> accepted,
    @Nullable String container) {

  static final Path FILE = Path.of("../shared/dates/peer-dates.jsonl");

  static List<PeerCase> read(String tier) throws IOException {
    List<PeerCase> cases = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(FILE)) {
      number++;
      PeerCase one = of(number, JsonMapper.shared().readTree(line));
      if (one.tier.equals(tier)) {
        cases.add(one);
      }
    }
    return cases;
  }

  private static PeerCase of(int line, JsonNode node) {
    List<String> accepted = new ArrayList<>();
    String expected = text(node, "expected_edtf");
    if (expected != null) {
      accepted.add(expected);
    }
    node.path("accept").forEach(value -> accepted.add(value.asString()));
    boolean within = "within".equals(text(node, "match"));
    return new PeerCase(
        line,
        text(node, "tier"),
        text(node, "text"),
        text(node, "reference"),
        accepted,
        within ? text(node, "container") : null);
  }

  private static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isMissingNode() || value.isNull() ? null : value.asString();
  }

  boolean passes() {
    List<DateMention> found = Reader.dates(text, reference);
    return accepted.isEmpty()
        ? found.stream().allMatch(mention -> mention.value() == null)
        : found.stream().anyMatch(this::accepts);
  }

  private boolean accepts(DateMention mention) {
    return mention.value() != null
        && (accepts(mention.value()) || accepts(mention.extent()) || isWithin(mention.value()));
  }

  private boolean accepts(Edtf value) {
    return accepted.stream().anyMatch(other -> isSame(value, other));
  }

  /** Some expected values are no dates: sets, and an interval that ends before it starts. */
  private static boolean isSame(Edtf value, String other) {
    Edtf expected;
    try {
      expected = EdtfParser.parse(other);
    } catch (EdtfException e) {
      return false;
    }
    return Objects.equals(value.earliest(), expected.earliest())
        && Objects.equals(value.latest(), expected.latest());
  }

  private boolean isWithin(Edtf value) {
    if (container == null || value.earliest() == null || value.latest() == null) {
      return false;
    }
    Edtf whole = EdtfParser.parse(container);
    return !value.earliest().isBefore(whole.earliest()) && !value.latest().isAfter(whole.latest());
  }
}
