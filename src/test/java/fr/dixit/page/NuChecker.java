package fr.dixit.page;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The HTML checker of the W3C, without a network. */
public final class NuChecker {

  /** In bytes. */
  private static final long STACK = 1 << 24;

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private final SimpleDocumentValidator validator = new SimpleDocumentValidator();
  private final Complaints complaints = new Complaints();

  public NuChecker() {
    try {
      readSchema();
      validator.setUpValidatorAndParsers(complaints, true, false);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** The checker goes down its schema one call an alternative, deeper than a usual stack. */
  private void readSchema() throws Exception {
    FutureTask<Void> reading =
        new FutureTask<>(
            () -> {
              validator.setUpMainSchema(SCHEMA, complaints);
              return null;
            });
    new Thread(null, reading, "schema", STACK).start();
    reading.get();
  }

  /** The errors and warnings about a page, each with its line. */
  public List<String> complaints(String path, String html) {
    complaints.all.clear();
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    InputSource source = new InputSource(new ByteArrayInputStream(bytes));
    source.setSystemId("https://archive.example/" + path);
    try {
      validator.checkHtmlInputSource(source);
    } catch (Exception e) {
      throw new AssertionError(path, e);
    }
    return List.copyOf(complaints.all);
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
