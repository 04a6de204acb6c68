package fr.dixit.archive;

import fr.dixit.calendar.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What a person changed by hand.
 *
 * @param subject id of the claim or source that it is about; a rejected claim has no page
 * @param article id of the article in which, or null
 * @param before what was found, or null for nothing; names joined or told apart are listed
 * @param after what holds instead, or null for nothing
 */
public record Amendment(
    Kind kind,
    String subject,
    @Nullable String article,
    @Nullable String before,
    @Nullable String after,
    @Nullable String why,
    @Nullable String by,
    @Nullable Edtf on) {

  /** What was changed. */
  public enum Kind {
    REJECTED,
    ADDED,
    SOURCE,
    CLAIM_KIND,
    EXTENT,
    SAID,
    SAME,
    DIFFERENT,
    NAME,
    TYPE,
    ROLE,
    WIKIDATA,
    RELATED,
    DENIED
  }

  /** The same without words that only the article's text holds. */
  public Amendment withheld() {
    return kind == Kind.REJECTED || kind == Kind.EXTENT
        ? new Amendment(kind, subject, article, null, after, why, by, on)
        : this;
  }
}
