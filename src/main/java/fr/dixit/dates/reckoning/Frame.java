package fr.dixit.dates.reckoning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a date is counted from.
 *
 * @param speech the day on which the words were written or said, or null when unknown
 * @param story the day that the text speaks of, or null when unknown
 * @param outlook where the clause looks
 */
public record Frame(@Nullable LocalDate speech, @Nullable LocalDate story, Outlook outlook) {

  /** For what needs no frame. */
  public static final Frame NONE = new Frame(null, null, Outlook.OPEN);

  public @Nullable LocalDate day(Origin origin) {
    return switch (origin) {
      case CALENDAR -> null;
      case SPEECH -> speech;
      case STORY -> story;
    };
  }

  public Frame looking(Outlook other) {
    return new Frame(speech, story, other);
  }

  /** The frame of words that are counted from the day of another date. */
  public Frame at(LocalDate day) {
    return new Frame(day, day, outlook);
  }
}
