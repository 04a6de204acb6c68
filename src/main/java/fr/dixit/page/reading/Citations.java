package fr.dixit.page.reading;

import fr.dixit.page.cite.BibTex;
import fr.dixit.page.cite.Citation;
import fr.dixit.page.cite.CslJson;
import fr.dixit.page.cite.PlainCitation;
import fr.dixit.page.cite.Reference;
import fr.dixit.page.cite.Ris;
import fr.dixit.page.words.Language;
import java.util.List;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes a reference in every format. */
public final class Citations {

  private static final ObjectWriter CSL = JsonMapper.shared().writerWithDefaultPrettyPrinter();

  private Citations() {}

  static Citation of(Reference reference, Language language) {
    return new Citation(
        PlainCitation.of(reference, language),
        BibTex.of(reference),
        Ris.of(reference).replace("\r\n", "\n"),
        CSL.writeValueAsString(List.of(CslJson.of(reference))));
  }
}
