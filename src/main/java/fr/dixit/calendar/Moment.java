package fr.dixit.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * {@code 1985-04-12T23:20:30Z}.
 *
 * @param offset from UTC, or null for an unknown local time
 */
public record Moment(LocalDateTime dateTime, @Nullable ZoneOffset offset) implements Period {

  @Override
  public Certainty certainty() {
    return Certainty.CERTAIN;
  }

  /** EDTF has no doubtful moment: the day stands for it. */
  @Override
  public Period with(Certainty certainty) {
    return certainty == Certainty.CERTAIN ? this : new Day(earliest(), certainty);
  }

  /** The day as its own place counts it. */
  @Override
  public LocalDate earliest() {
    return dateTime.toLocalDate();
  }

  @Override
  public LocalDate latest() {
    return dateTime.toLocalDate();
  }

  @Override
  public String toString() {
    return Edtf.of(earliest())
        + Digits.pair('T', dateTime.getHour())
        + Digits.pair(':', dateTime.getMinute())
        + Digits.pair(':', dateTime.getSecond())
        + fraction()
        + (offset == null ? "" : offset.getId());
  }

  private String fraction() {
    if (dateTime.getNano() == 0) {
      return "";
    }
    return "." + Digits.padded(dateTime.getNano(), 9).replaceAll("0+$", "");
  }
}
