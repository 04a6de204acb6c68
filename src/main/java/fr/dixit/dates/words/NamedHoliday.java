package fr.dixit.dates.words;

import fr.dixit.dates.reckoning.Holiday;

/**
 * A holiday under one of its names.
 *
 * @param capital whether the name in small letters is a word of its own: "une ascension"
 */
public record NamedHoliday(Holiday holiday, boolean capital) {}
