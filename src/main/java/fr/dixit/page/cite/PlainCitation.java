package fr.dixit.page.cite;

import fr.dixit.page.words.Language;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A citation as a reader writes it into a note: « Titre », Le Journal, 15 mars 2021. */
public final class PlainCitation {

  private PlainCitation() {}

  /**
   * The citation on one line, ending in a full stop.
   *
   * @param language of the date and the typography; titles and words stay as they are
   */
  public static String of(Reference reference, Language language) {
    String authors = String.join(", ", reference.authors());
    return portable(
        Stream.of(
                    reference.quotation() == null ? null : reference.quotation().in(language),
                    authors.isEmpty() ? null : authors,
                    language.quoted(reference.title()),
                    reference.outlet(),
                    reference.issued() == null ? null : language.dates().words(reference.issued()),
                    reference.url())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "))
            + ".");
  }

  /** With the no-break space that every font has in the place of the narrow one. */
  static String portable(String words) {
    return words.replace('\u202F', '\u00A0');
  }
}
