package fr.dixit.dates.meaning;

import fr.dixit.calendar.Edtf;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.dates.reckoning.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What words say of a date. Parts that they leave out are found by counting from a {@link Frame}.
 */
public sealed interface Expression
    permits Around,
        Between,
        DayOfMonth,
        DayOfWeek,
        EndOfYear,
        Fixed,
        HolidayOf,
        MonthOfYear,
        Nth,
        Offset,
        Phase,
        Rest,
        Rolling,
        SeasonOfYear,
        Shifted,
        Whole,
        Within {

  /** The date, or null when the frame lacks what is needed or there is no such day. */
  @Nullable Edtf in(Frame frame);

  /** What a missing part is counted from. */
  Origin origin();
}
