package fr.dixit.calendar;

/** A part of a day, or of a month or longer, that words name and EDTF has no notation for. */
public enum Part {
  START,
  MIDDLE,
  END,
  MORNING,
  NOON,
  AFTERNOON,
  EVENING,
  NIGHT
}
