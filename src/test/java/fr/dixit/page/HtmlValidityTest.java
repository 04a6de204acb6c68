package fr.dixit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Every page passes the Nu HTML checker without an error or a warning. */
class HtmlValidityTest {

  /** In bytes. */
  private static final long STACK = 1 << 24;

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private static GeneratedSite site;
  private static SimpleDocumentValidator validator;
  private static Complaints complaints;

  @BeforeAll
  static void setUp() throws Exception {
    validator = new SimpleDocumentValidator();
    complaints = new Complaints();
    readSchema();
    validator.setUpValidatorAndParsers(complaints, true, false);
  }

  /** The checker goes down its schema one call an alternative, deeper than a usual stack. */
  private static void readSchema() throws Exception {
    FutureTask<Void> reading =
        new FutureTask<>(
            () -> {
              validator.setUpMainSchema(SCHEMA, complaints);
              return null;
            });
    new Thread(null, reading, "schema", STACK).start();
    reading.get();
  }

  static Stream<String> pages() {
    site = GeneratedSite.of(SampleArchive.seed());
    return site.files().keySet().stream().filter(path -> path.endsWith(".html"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isValid(String page) throws IOException, SAXException {
    complaints.all.clear();
    byte[] html = site.files().get(page).getBytes(StandardCharsets.UTF_8);
    InputSource source = new InputSource(new ByteArrayInputStream(html));
    source.setSystemId("https://archive.example/" + page);
    validator.checkHtmlInputSource(source);
    assertThat(complaints.all).as(page).isEmpty();
  }

  private static final class Complaints implements ErrorHandler {

    private final List<String> all = new ArrayList<>();

    @Override
    public void warning(SAXParseException complaint) {
      error(complaint);
    }

    @Override
    public void error(SAXParseException complaint) {
      all.add(complaint.getLineNumber() + ": " + complaint.getMessage());
    }

    @Override
    public void fatalError(SAXParseException complaint) {
      error(complaint);
    }
  }
}
