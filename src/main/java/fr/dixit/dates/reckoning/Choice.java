package fr.dixit.dates.reckoning;

import fr.dixit.calendar.Edtf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks the date that is meant among those that a name fits. */
public final class Choice {

  /** A past day so far back would have been written with its year. */
  private static final int LONG_AGO = 300;

  /** A coming day so near needs no year whatever the tense. */
  private static final int NEAR = 31;

  private final LocalDate anchor;
  private final List<? extends Edtf> candidates;

  /**
   * @param candidates in order, each with two bounds
   */
  public Choice(LocalDate anchor, List<? extends Edtf> candidates) {
    this.anchor = anchor;
    this.candidates = candidates;
  }

  public @Nullable Edtf pick(Relation relation, Outlook outlook) {
    return switch (relation) {
      case LAST, PRECEDING -> before();
      case NEXT, FOLLOWING -> after();
      case THIS, NONE ->
          switch (outlook) {
            case PAST -> past();
            case FUTURE -> first(anchor);
            case OPEN -> nearest();
          };
    };
  }

  /** The one that holds the anchor, else the nearest. */
  public @Nullable Edtf nearest() {
    Edtf nearest = null;
    for (Edtf candidate : candidates) {
      if (nearest == null || distance(candidate) < distance(nearest)) {
        nearest = candidate;
      }
    }
    return nearest;
  }

  private @Nullable Edtf past() {
    Edtf last = last(anchor);
    Edtf next = after();
    boolean longAgo =
        last != null && next != null && distance(last) > LONG_AGO && distance(next) < NEAR;
    return longAgo ? next : last;
  }

  private @Nullable Edtf before() {
    Edtf found = null;
    for (Edtf candidate : candidates) {
      if (candidate.latest().isBefore(anchor)) {
        found = candidate;
      }
    }
    return found;
  }

  private @Nullable Edtf after() {
    for (Edtf candidate : candidates) {
      if (candidate.earliest().isAfter(anchor)) {
        return candidate;
      }
    }
    return null;
  }

  /** The last that has begun by the day. */
  private @Nullable Edtf last(LocalDate day) {
    Edtf found = null;
    for (Edtf candidate : candidates) {
      if (!candidate.earliest().isAfter(day)) {
        found = candidate;
      }
    }
    return found;
  }

  /** The first that has not ended by the day. */
  private @Nullable Edtf first(LocalDate day) {
    for (Edtf candidate : candidates) {
      if (!candidate.latest().isBefore(day)) {
        return candidate;
      }
    }
    return null;
  }

  private long distance(Edtf candidate) {
    if (candidate.earliest().isAfter(anchor)) {
      return ChronoUnit.DAYS.between(anchor, candidate.earliest());
    }
    return Math.max(0, ChronoUnit.DAYS.between(candidate.latest(), anchor));
  }
}
