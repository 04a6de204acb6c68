package fr.dixit.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a day that nothing dates: "un mardi, après le 1er avril 2021".
 *
 * @param after a day that it follows, or null
 */
public record Clue(DayOfWeek weekday, @Nullable LocalDate after) {}
