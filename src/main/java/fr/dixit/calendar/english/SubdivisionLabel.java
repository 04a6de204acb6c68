package fr.dixit.calendar.english;

import fr.dixit.calendar.Subdivision;

/** Words for a season, quarter, third or half of a year. */
final class SubdivisionLabel {

  private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};

  private SubdivisionLabel() {}

  static DateLabel of(Subdivision date) {
    return switch (date.part()) {
      case SPRING, SUMMER, AUTUMN, WINTER -> season(date, 0, "");
      case NORTHERN_SPRING, NORTHERN_SUMMER, NORTHERN_AUTUMN, NORTHERN_WINTER ->
          season(date, 4, " (northern hemisphere)");
      case SOUTHERN_SPRING, SOUTHERN_SUMMER, SOUTHERN_AUTUMN, SOUTHERN_WINTER ->
          season(date, 8, " (southern hemisphere)");
      case FIRST_QUARTER, SECOND_QUARTER, THIRD_QUARTER, FOURTH_QUARTER ->
          share(date, 12, "quarter");
      case FIRST_THIRD, SECOND_THIRD, LAST_THIRD -> share(date, 16, "third");
      case FIRST_HALF, SECOND_HALF -> share(date, 19, "half");
    };
  }

  private static DateLabel season(Subdivision date, int first, String hemisphere) {
    String season = SEASONS[date.part().ordinal() - first];
    return DateLabel.bare(season + " " + years(date) + hemisphere);
  }

  private static DateLabel share(Subdivision date, int first, String name) {
    int number = date.part().ordinal() - first + 1;
    return DateLabel.withArticle(Ordinal.of(number) + " " + name + " of " + years(date));
  }

  /** "2020", or "2020–2021" for what runs over the turn of the year. */
  private static String years(Subdivision date) {
    int last = date.latest().getYear();
    String first = DateLabel.year(date.year());
    return last == date.year() ? first : first + "–" + DateLabel.year(last);
  }
}
