package fr.dixit.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a language words dates. */
public interface DateWording {

  /** Words without a leading article, as they stand alone in a list or a caption. */
  String words(Edtf date);

  /** Words for a part of the date, or for the whole of it where it has no such part. */
  String words(Edtf date, @Nullable Part part);

  /** Words for a date of which nothing is known. */
  String unknown();

  /** Words for some such day of the week: "un mardi". */
  String some(DayOfWeek weekday);

  /** Words for what follows a day: "après le 1er avril 2021". */
  String after(LocalDate day);
}
