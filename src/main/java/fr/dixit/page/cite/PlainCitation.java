package fr.dixit.page.cite;

import fr.dixit.calendar.Edtf;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A citation as a reader writes it into a note: « Titre », Le Journal, 15 mars 2021. */
public final class PlainCitation {

  private PlainCitation() {}

  /**
   * The citation on one line, ending in a full stop.
   *
   * @param dates the words for a date
   */
  public static String of(Reference reference, Function<Edtf, String> dates) {
    String authors = String.join(", ", reference.authors());
    return Stream.of(
                reference.quotation() == null ? null : reference.quotation().toString(),
                authors.isEmpty() ? null : authors,
                "«\u00A0" + reference.title() + "\u00A0»",
                reference.outlet(),
                reference.issued() == null ? null : dates.apply(reference.issued()),
                reference.url())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "))
        + ".";
  }
}
