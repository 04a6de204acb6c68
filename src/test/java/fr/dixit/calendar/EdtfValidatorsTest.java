package fr.dixit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.dixit.calendar.parser.EdtfException;
import fr.dixit.calendar.parser.EdtfParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Other projects' strings: what their tests call EDTF and what they refuse. */
class EdtfValidatorsTest {

  private static final Path CASES = Path.of("../shared/dates/edtf-validity.json");

  /** Strings on which one validator is alone, or at odds with the standard or another. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          // edtf-java knows no leap years; EDTF PHP refuses the like
          "1900-02-29",
          "2019-02-29",
          // edtf.js refuses intervals of seasons, edtf-validate accepts them
          "2012-21/2012-22",
          // a typographic minus
          "2020-05-01T10:30:00−05:00",
          // EDTF PHP takes years of five digits and lower-case x, which every other one refuses
          "20xx",
          "2XXXX-12-XX",
          "31XXX-XX",
          "1156X-12-25");

  @Test
  void levels0And1AreWholeAndNothingInvalidPasses() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (JsonNode node : cases()) {
      String edtf = node.get("edtf").asString();
      boolean valid = node.get("valid").asBoolean();
      boolean required = !valid || !isLevel2(node, edtf);
      if (required && !LEFT_OUT.contains(edtf) && parses(edtf) != valid) {
        wrong.add(edtf + (valid ? " is refused" : " passes"));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void ofLevel2OnlySetsExponentsAndComponentMarksAreRefused() throws IOException {
    Set<String> refused = new TreeSet<>();
    for (JsonNode node : cases()) {
      String edtf = node.get("edtf").asString();
      if (node.get("valid").asBoolean() && !LEFT_OUT.contains(edtf) && !parses(edtf)) {
        refused.add(edtf);
      }
    }
    assertThat(refused).allMatch(EdtfValidatorsTest::isBeyondTheNews);
  }

  private static boolean isLevel2(JsonNode node, String edtf) {
    return node.path("level").asInt(-1) == 2 || isBeyondTheNews(edtf);
  }

  /** Sets, exponents, significant digits, marks inside a date. */
  private static boolean isBeyondTheNews(String edtf) {
    return edtf.matches("[\\[{].*|.*[SE]\\d.*|.*[?~%][-\\d].*|\\.\\.\\d.*|.*\\d\\.\\..*");
  }

  private static boolean parses(String edtf) {
    try {
      EdtfParser.parse(edtf);
      return true;
    } catch (EdtfException e) {
      return false;
    }
  }

  private static JsonNode cases() throws IOException {
    assumeTrue(Files.exists(CASES), "the validators' strings are not at " + CASES);
    return JsonMapper.shared().readTree(Files.readString(CASES));
  }
}
