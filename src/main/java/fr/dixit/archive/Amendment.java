package fr.dixit.archive;

import fr.dixit.calendar.Edtf;
import java.util.Locale;
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
    @Nullable Value before,
    @Nullable Value after,
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

  /** What was, or is. */
  public sealed interface Value {

    /** The value as files write it. */
    String code();

    /** Words of an article, or names. */
    record Words(String code) implements Value {}

    /** The kind of a claim. */
    record ClaimKind(fr.dixit.claims.Kind kind) implements Value {

      @Override
      public String code() {
        return kind.name().toLowerCase(Locale.ROOT);
      }
    }

    /** The type of a source. */
    record OfSource(SourceType type) implements Value {

      @Override
      public String code() {
        return type.name().toLowerCase(Locale.ROOT);
      }
    }

    /** When a claim was uttered. */
    record Moment(Edtf date) implements Value {

      @Override
      public String code() {
        return date.toString();
      }
    }

    /**
     * A bearing on another claim.
     *
     * @param claim id of the other
     */
    record Bearing(Relation.Type type, String claim) implements Value {

      @Override
      public String code() {
        return type.name().toLowerCase(Locale.ROOT) + " " + claim;
      }
    }
  }

  /** The same without words that only the article's text holds. */
  public Amendment withheld() {
    return kind == Kind.REJECTED || kind == Kind.EXTENT
        ? new Amendment(kind, subject, article, null, after, why, by, on)
        : this;
  }
}
