package fr.dixit.page.cite;

import fr.dixit.calendar.Edtf;
import org.jspecify.annotations.Nullable;

/** The year of a date, for formats that know no more. */
final class Years {

  private Years() {}

  /** The year, or null when the date may lie in several. */
  static @Nullable String only(@Nullable Edtf date) {
    if (date == null || date.earliest() == null || date.latest() == null) {
      return null;
    }
    int year = date.earliest().getYear();
    return year == date.latest().getYear() ? Integer.toString(year) : null;
  }
}
