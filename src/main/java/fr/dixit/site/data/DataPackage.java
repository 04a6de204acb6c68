package fr.dixit.site.data;

import fr.dixit.text.Slug;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code datapackage.json}: describes every file and field, by the Data Package standard 2.0. The
 * description is a resource of the same name; only the archive's own name and title are filled in.
 */
final class DataPackage {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private DataPackage() {}

  static void write(String title, OutputStream out) throws IOException {
    ObjectNode description = description();
    description.put("name", Slug.of(title));
    description.put("title", title);
    out.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(description));
    out.write('\n');
  }

  private static ObjectNode description() {
    try (InputStream resource = DataPackage.class.getResourceAsStream("datapackage.json")) {
      return (ObjectNode) MAPPER.readTree(resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
