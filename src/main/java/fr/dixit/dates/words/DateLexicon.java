package fr.dixit.dates.words;

import fr.dixit.calendar.Part;
import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.reckoning.Unit;
import fr.dixit.lexicon.table.PhraseIndex;
import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The words that dates are made of. */
public final class DateLexicon {

  /** Stands for a kind that a word is not. */
  public static final int ABSENT = Integer.MIN_VALUE;

  /** What a word says that is none of them. */
  static final int[] NO_WORD = new int[Kind.values().length];

  static {
    Arrays.fill(NO_WORD, ABSENT);
  }

  private final Map<String, int[]> words;
  private final PhraseIndex<NamedHoliday> holidays;

  private DateLexicon(Map<String, int[]> words, PhraseIndex<NamedHoliday> holidays) {
    this.words = words;
    this.holidays = holidays;
  }

  /** Loads the tables {@code date-words.tsv} and {@code date-holidays.tsv}. */
  public static DateLexicon load() {
    Map<String, int[]> words = new HashMap<>();
    for (Row row : Table.load("date-words.tsv", 2, "kind", "word", "value").rows()) {
      Kind kind = row.constant("kind", Kind.class);
      words.computeIfAbsent(row.folded("word"), word -> NO_WORD.clone())[kind.ordinal()] =
          value(row, kind);
    }
    return new DateLexicon(words, readHolidays());
  }

  private static int value(Row row, Kind kind) {
    return switch (kind) {
      case UNIT -> row.constant("value", Unit.class).ordinal();
      case RELATION -> row.constant("value", Relation.class).ordinal();
      case PART, PHASE -> row.constant("value", Part.class).ordinal();
      default -> row.integer("value");
    };
  }

  private static PhraseIndex<NamedHoliday> readHolidays() {
    PhraseIndex.Builder<NamedHoliday> holidays = new PhraseIndex.Builder<>();
    for (Row row : Table.load("date-holidays.tsv", "name", "rule").rows()) {
      String name = row.text("name");
      boolean capital = Character.isUpperCase(name.charAt(0));
      holidays.add(row, "name", name, new NamedHoliday(HolidayRule.read(row, "rule"), capital));
    }
    return holidays.build();
  }

  PhraseIndex<NamedHoliday> holidays() {
    return holidays;
  }

  /** The values of a folded word, by kind; a final full stop may be part of it. */
  int[] values(String folded) {
    int[] values = words.get(folded);
    return values == null && folded.endsWith(".")
        ? words.getOrDefault(folded.substring(0, folded.length() - 1), NO_WORD)
        : values == null ? NO_WORD : values;
  }

  int value(Kind kind, String folded) {
    return values(folded)[kind.ordinal()];
  }
}
