package fr.dixit.site.data;

import fr.dixit.page.cite.BibTex;
import fr.dixit.page.cite.CslJson;
import fr.dixit.page.cite.Reference;
import fr.dixit.page.cite.Ris;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;

/** All articles for a reference manager. */
final class References {

  private References() {}

  static void bibTex(Stream<Reference> references, OutputStream out) throws IOException {
    write(references, BibTex::of, out);
  }

  static void ris(Stream<Reference> references, OutputStream out) throws IOException {
    write(references, Ris::of, out);
  }

  static void csl(Stream<Reference> references, OutputStream out) throws IOException {
    out.write(JsonLines.MAPPER.writeValueAsBytes(references.map(CslJson::of).toList()));
  }

  private static void write(
      Stream<Reference> references, Function<Reference, String> format, OutputStream out)
      throws IOException {
    Iterable<Reference> each = references::iterator;
    for (Reference reference : each) {
      out.write(format.apply(reference).getBytes(StandardCharsets.UTF_8));
    }
  }
}
