package fr.dixit.dates.words;

/** Parts of a day, and of a longer period. */
public enum DayPart {
  MORNING,
  NOON,
  AFTERNOON,
  EVENING,
  NIGHT
}
