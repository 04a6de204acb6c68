package fr.dixit.calendar.french;

import fr.dixit.calendar.Subdivision;
import fr.dixit.calendar.french.DateLabel.Article;

/** Words for a season, quarter, third or half of a year. */
final class SubdivisionLabel {

  private static final String[] SEASONS = {"printemps", "été", "automne", "hiver"};
  private static final String NORTH = " (hémisphère nord)";
  private static final String SOUTH = " (hémisphère sud)";

  private SubdivisionLabel() {}

  static DateLabel of(Subdivision date) {
    return switch (date.part()) {
      case SPRING, SUMMER, AUTUMN, WINTER -> season(date, 0, "");
      case NORTHERN_SPRING, NORTHERN_SUMMER, NORTHERN_AUTUMN, NORTHERN_WINTER ->
          season(date, 4, NORTH);
      case SOUTHERN_SPRING, SOUTHERN_SUMMER, SOUTHERN_AUTUMN, SOUTHERN_WINTER ->
          season(date, 8, SOUTH);
      case FIRST_QUARTER, SECOND_QUARTER, THIRD_QUARTER, FOURTH_QUARTER ->
          share(date, 12, "trimestre");
      case FIRST_THIRD, SECOND_THIRD, LAST_THIRD -> share(date, 16, "quadrimestre");
      case FIRST_HALF, SECOND_HALF -> share(date, 19, "semestre");
    };
  }

  private static DateLabel season(Subdivision date, int first, String hemisphere) {
    int season = date.part().ordinal() - first;
    return new DateLabel(
        season == 0 ? Article.LE : Article.L, SEASONS[season] + " " + years(date) + hemisphere);
  }

  private static DateLabel share(Subdivision date, int first, String name) {
    int number = date.part().ordinal() - first + 1;
    return new DateLabel(
        Article.LE, number + Ordinal.ending(number) + " " + name + " " + years(date));
  }

  /** "2020", or "2020-2021" for what runs over the turn of the year. */
  private static String years(Subdivision date) {
    int last = date.latest().getYear();
    String first = DateLabel.year(date.year());
    return last == date.year() ? first : first + "-" + DateLabel.year(last);
  }
}
