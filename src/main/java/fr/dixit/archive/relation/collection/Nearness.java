package fr.dixit.archive.relation.collection;

import fr.dixit.calendar.Edtf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How near in time two reports must be to be about the same thing. */
public final class Nearness {

  /** The press goes over the same event for about a month. */
  private static final int DAYS = 31;

  /** Fewer words may be said by anyone at any time. */
  public static final int TELLING_WORDS = 8;

  private Nearness() {}

  /** Whether both dates are known and may lie a month or less apart. */
  public static boolean areNear(@Nullable Edtf one, @Nullable Edtf other) {
    return one != null && other != null && mayMeet(one, other, DAYS);
  }

  /** Whether nothing known tells that the two lie more than a month apart. */
  public static boolean mayBeNear(@Nullable Edtf one, @Nullable Edtf other) {
    return one == null || other == null || mayMeet(one, other, DAYS);
  }

  /** Whether the two may be the same date: false only when they surely are not. */
  public static boolean mayBeSame(Edtf one, Edtf other) {
    return mayMeet(one, other, 0);
  }

  private static boolean mayMeet(Edtf one, Edtf other, int days) {
    return isBy(one.earliest(), other.latest(), days) && isBy(other.earliest(), one.latest(), days);
  }

  private static boolean isBy(@Nullable LocalDate start, @Nullable LocalDate end, int days) {
    return start == null || end == null || !start.isAfter(end.plusDays(days));
  }
}
