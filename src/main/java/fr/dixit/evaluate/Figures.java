package fr.dixit.evaluate;

import java.util.Locale;

/**
 * How well claims and dates were found.
 *
 * @param attributed claims found with their source
 * @param lenient claims whose words were found by half
 * @param strict claims whose words were found to the letter
 * @param source of the claims found, those with the right source
 * @param kind of the claims found, those rightly told quoted, reported or mixed
 * @param cue of the claims found, those with the right reporting words
 * @param said of the claims found whose saying has a date, those with that date
 * @param dates mentions found
 * @param values of the mentions with a value, those with the right one
 */
public record Figures(
    int articles,
    Score attributed,
    Score lenient,
    Score strict,
    Share source,
    Share kind,
    Share cue,
    Share said,
    Score dates,
    Share values) {

  static final Figures NONE =
      new Figures(
          0,
          Score.NONE,
          Score.NONE,
          Score.NONE,
          Share.NONE,
          Share.NONE,
          Share.NONE,
          Share.NONE,
          Score.NONE,
          Share.NONE);

  Figures plus(Figures other) {
    return new Figures(
        articles + other.articles,
        attributed.plus(other.attributed),
        lenient.plus(other.lenient),
        strict.plus(other.strict),
        source.plus(other.source),
        kind.plus(other.kind),
        cue.plus(other.cue),
        said.plus(other.said),
        dates.plus(other.dates),
        values.plus(other.values));
  }

  /** A table for people. */
  @Override
  public String toString() {
    return String.join(
        "\n",
        String.format(
            Locale.ROOT,
            "articles: %d; claims: %d to be found, %d found",
            articles,
            lenient.gold(),
            lenient.found()),
        "             precision  recall     F1",
        line("attributed", attributed),
        line("lenient", lenient),
        line("strict", strict),
        line("dates", dates),
        line("source", source, "claims found"),
        line("kind", kind, "claims found"),
        line("cue", cue, "claims found"),
        line("said", said, "claims found whose saying has a date"),
        line("date value", values, "dates with a value"));
  }

  private static String line(String name, Score score) {
    return String.format(
        Locale.ROOT,
        "%-12s     %.3f   %.3f  %.3f",
        name,
        score.precision(),
        score.recall(),
        score.f1());
  }

  private static String line(String name, Share share, String whole) {
    return String.format(
        Locale.ROOT, "%-12s     %.3f   of %d %s", name, share.ratio(), share.of(), whole);
  }
}
