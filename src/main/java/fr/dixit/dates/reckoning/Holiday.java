package fr.dixit.dates.reckoning;

import java.time.LocalDate;

/** A day that comes every year, by its name's rule. */
public interface Holiday {

  LocalDate in(int year);
}
