package fr.dixit.page.picture;

import java.time.LocalDate;

/**
 * Something at a place in time.
 *
 * @param from first day on which it may have been
 * @param to last day, inclusive; the same when the day is known
 * @param kind class of its mark
 * @param words what it is, for those who point at it
 */
public record Event(LocalDate from, LocalDate to, String kind, String href, String words) {}
