package fr.dixit.lexicon.names;

import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.parser.EdtfException;
import fr.dixit.calendar.parser.EdtfParser;
import fr.dixit.lexicon.table.Row;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That someone held an office for some time.
 *
 * @param holder full name, folded
 * @param held from the day of appointment to that of handover; open while it lasts
 * @param country name of the state, or null for an international body
 * @param offices the ways to put it, masculine: "président de la République", "chef de l'État"
 */
public record Tenure(String holder, Edtf held, @Nullable String country, List<String> offices) {

  static final String[] COLUMNS = {"holder", "held", "country", "offices"};

  static Tenure of(Row row) {
    return new Tenure(
        row.folded("holder"), held(row), row.optional("country"), row.list("offices"));
  }

  private static Edtf held(Row row) {
    try {
      return EdtfParser.parse(row.text("held"));
    } catch (EdtfException e) {
      throw row.error(
          "held", e.getMessage(), "write an interval of days: '2017-05-14/..' while it lasts");
    }
  }

  /** Whether the full name is this one or ends with it, as with a surname. */
  boolean isOf(String foldedName) {
    return holder.equals(foldedName) || holder.endsWith(" " + foldedName);
  }

  /** Whether some day of the date may lie in it; any date may, when it is null. */
  public boolean mayCover(@Nullable Edtf date) {
    return !endsBefore(date) && !(date != null && isBefore(date.latest(), held.earliest()));
  }

  /** Whether it was over at that date. */
  public boolean endsBefore(@Nullable Edtf date) {
    return date != null && isBefore(held.latest(), date.earliest());
  }

  private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }
}
