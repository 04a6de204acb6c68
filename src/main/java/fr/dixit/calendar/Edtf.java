package fr.dixit.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date as EDTF (ISO 8601-2:2019) writes it, from a day to a century, an interval, or open. */
public interface Edtf extends Comparable<Edtf> {

  /** First day that the value may mean; null when open or unknown. */
  @Nullable LocalDate earliest();

  /** Last day that the value may mean, inclusive; null when open or unknown. */
  @Nullable LocalDate latest();

  /** The canonical EDTF string. */
  @Override
  String toString();
}
