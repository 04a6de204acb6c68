package fr.dixit.site.data;

import fr.dixit.page.cite.BibTex;
import fr.dixit.page.cite.CslJson;
import fr.dixit.page.cite.Reference;
import fr.dixit.page.cite.Ris;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** An article for a reference manager. */
final class References {

  private References() {}

  static void bibTex(Reference reference, OutputStream out) throws IOException {
    out.write(BibTex.of(reference).getBytes(StandardCharsets.UTF_8));
  }

  static void ris(Reference reference, OutputStream out) throws IOException {
    out.write(Ris.of(reference).getBytes(StandardCharsets.UTF_8));
  }

  static void csl(Reference reference, OutputStream out) throws IOException {
    out.write(JsonLines.MAPPER.writeValueAsBytes(CslJson.of(reference)));
  }
}
