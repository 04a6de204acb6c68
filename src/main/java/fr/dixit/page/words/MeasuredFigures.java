package fr.dixit.page.words;

import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.List;

/**
 * How well claims and dates are found, as last measured.
 *
 * @param all in alphabetical order
 */
public record MeasuredFigures(List<Figure> all) {

  /**
   * One figure.
   *
   * @param value a count, or a share from 0 to 1 cut after two decimals
   * @param meaning of the value, in words that follow it
   */
  public record Figure(String name, double value, String meaning) {}

  /** Reads {@code figures.tsv}. */
  public static MeasuredFigures in(Language language) {
    Translation translation = Translation.into(language);
    return new MeasuredFigures(
        Table.load("site/figures.tsv", "figure", "value", "text").rows().stream()
            .map(row -> figure(row, translation))
            .toList());
  }

  private static Figure figure(Row row, Translation translation) {
    return new Figure(
        row.text("figure"),
        Double.parseDouble(row.text("value")),
        translation.of(row.text("text")));
  }

  /** The figure of this name; one that is not there is a mistake in the program. */
  public Figure get(String name) {
    return all.stream()
        .filter(figure -> figure.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("figures.tsv has no \"" + name + "\""));
  }
}
