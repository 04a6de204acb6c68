package fr.dixit.dates;

import fr.dixit.calendar.Edtf;
import fr.dixit.ingest.Origin;
import fr.dixit.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the article was published, as far as it can be known.
 *
 * @param value a day when stated, usually an interval when inferred, null when nothing tells
 * @param origin who states it; null when it is inferred
 * @param evidence for each bound of an inferred value; empty when stated
 */
public record PublicationDate(
    @Nullable Edtf value, @Nullable Origin origin, List<Evidence> evidence) {

  public Basis basis() {
    return origin == null ? Basis.INFERRED : Basis.STATED;
  }

  /**
   * Words that bound the date.
   *
   * @param bound which end they give
   * @param date the bound, a day as EDTF
   * @param rule why the words bound it
   * @param years in ascending order, those that fit a day with its weekday; empty without one
   */
  public record Evidence(Bound bound, Edtf date, Span span, String rule, List<Integer> years) {

    public Evidence(Bound bound, Edtf date, Span span, String rule) {
      this(bound, date, span, rule, List.of());
    }
  }

  /** Which end of the interval. */
  public enum Bound {
    NOT_BEFORE,
    NOT_AFTER
  }
}
