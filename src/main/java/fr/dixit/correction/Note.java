package fr.dixit.correction;

import fr.dixit.calendar.Edtf;
import fr.dixit.diagnostic.Place;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside every correction.
 *
 * @param place of the correction
 */
public record Note(Place place, @Nullable String why, @Nullable String by, @Nullable Edtf on) {}
