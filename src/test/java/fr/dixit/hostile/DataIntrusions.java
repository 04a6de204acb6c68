package fr.dixit.hostile;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a data file holds beyond data; each method throws when the file does not parse. */
final class DataIntrusions {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Pattern CALL =
      Pattern.compile("dixit\\.(?:index\\(|shard\\(\"[a-z]+-\\d+\", )(.*)\\);\\n", Pattern.DOTALL);

  private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Z}]*[=+\\-@＝＋－＠]");
  private static final Pattern ENTRY = Pattern.compile("@article\\{[^\\s,{}]+,");
  private static final Pattern FIELD = Pattern.compile("  [a-z]+ = \\{.*\\},");
  private static final Pattern TAG = Pattern.compile("[A-Z][A-Z0-9]  - .*");

  private DataIntrusions() {}

  static List<String> json(String json) throws JacksonException {
    JSON.readTree(json);
    return List.of();
  }

  static List<String> jsonLines(String lines) throws JacksonException {
    lines.lines().forEach(JSON::readTree);
    return List.of();
  }

  /** A script of the search index: one call, whose argument is data. */
  static List<String> shard(String script) throws JacksonException {
    Matcher call = CALL.matcher(script);
    if (!call.matches()) {
      return List.of("is more than a call");
    }
    JSON.readTree(call.group(1));
    return List.of();
  }

  static List<String> xml(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    NodeList elements =
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)))
            .getElementsByTagNameNS("*", "link");
    List<String> found = new ArrayList<>();
    for (int i = 0; i < elements.getLength(); i++) {
      String href = ((Element) elements.item(i)).getAttribute("href");
      if (href.matches("(?is)\\s*[a-z][a-z0-9+.-]*:.*") && !href.matches("(?is)https?://.*")) {
        found.add("leads to " + href);
      }
    }
    return found;
  }

  static List<String> csv(String csv) throws IOException {
    List<String> found = new ArrayList<>();
    List<CSVRecord> rows = CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
    for (CSVRecord row : rows) {
      if (row.size() != rows.get(0).size()) {
        found.add("row " + row.getRecordNumber() + " has " + row.size() + " cells");
      }
      row.stream().filter(cell -> FORMULA.matcher(cell).lookingAt()).forEach(found::add);
    }
    return found;
  }

  /** Entries of fields, one a line: a stranger's line break or brace would show. */
  static List<String> bibTex(String entries) {
    return entries
        .lines()
        .filter(line -> !line.equals("}"))
        .filter(line -> !ENTRY.matcher(line).matches())
        .filter(line -> !FIELD.matcher(line).matches() || !isBalanced(line))
        .toList();
  }

  private static boolean isBalanced(String line) {
    int depth = 0;
    for (int i = 0; i < line.length() && depth >= 0; i++) {
      switch (line.charAt(i)) {
        case '\\' -> i++;
        case '{' -> depth++;
        case '}' -> depth--;
        default -> {}
      }
    }
    return depth == 0;
  }

  /** Records of tagged lines, each begun and ended once. */
  static List<String> ris(String records) {
    List<String> found = new ArrayList<>();
    boolean open = false;
    for (String line : records.split("\r\n")) {
      boolean begins = line.startsWith("TY  - ");
      if (begins == open || !TAG.matcher(line).matches()) {
        found.add(line);
      }
      open = !line.startsWith("ER  - ");
    }
    return found;
  }
}
