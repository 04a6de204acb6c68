package fr.dixit.dates.publication;

import fr.dixit.calendar.Day;
import fr.dixit.dates.clause.Found;
import fr.dixit.dates.meaning.DayOfMonth;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.Words;
import fr.dixit.ingest.Block;
import fr.dixit.language.Document;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The line that prints when an article was published: "Publié le 14/02/2019", a dateline. */
final class PrintedLine {

  private static final Set<String> AFTER_AGENCY_DATE = Set.of("(", "-", "–", "—");

  private final Document document;
  private final Words words;
  private final List<Found> found;

  PrintedLine(Document document, Words words, List<Found> found) {
    this.document = document;
    this.words = words;
    this.found = found;
  }

  /** "Publié le 14/02/2019", "16/12/2018 21:59:57 -", "PARIS, 12 mars 2019 (Reuters)"; or null. */
  @Nullable Found day() {
    return first(
        date ->
            date.meaning().in(Frame.NONE) instanceof Day
                && (isByline(date) || isAnnounced(date) || isAgencyLine(date) || isTimed(date)));
  }

  /** "PARIS, 12 mars (Reuters) -", "Publié mardi 12 mars": its year is not printed; or null. */
  @Nullable Found dayWithoutYear() {
    return first(
        date ->
            date.meaning() instanceof DayOfMonth day
                && day.month() > 0
                && day.relation() == Relation.NONE
                && (isAnnounced(date) || isAgencyLine(date)));
  }

  private @Nullable Found first(Predicate<Found> printed) {
    return found.stream().filter(printed).findFirst().orElse(null);
  }

  private int before(Found date) {
    int from = date.match().from();
    return words.is(from - 1, "le") ? from - 2 : from - 1;
  }

  /** In the line above the article that its page sets apart. */
  private boolean isByline(Found date) {
    return document.article().kindAt(date.span().start()) == Block.Kind.BYLINE;
  }

  private boolean isAnnounced(Found date) {
    return words.is(Kind.STAMP, before(date)) && startsParagraph(before(date), 3);
  }

  /** "PARIS, 12 mars 2019 (Reuters) -". */
  private boolean isAgencyLine(Found date) {
    int before = before(date);
    return words.is(before, ",")
        && words.isCapitalized(before - 1)
        && startsParagraph(before, 3)
        && words.isOneOf(date.match().end(), AFTER_AGENCY_DATE);
  }

  /** "16/12/2018 21:59:57", "3 mai 2019 à 10h12". */
  private boolean isTimed(Found date) {
    int at = date.match().end();
    boolean clock = words.isNumber(at) && words.is(at + 1, ":") && words.isNumber(at + 2);
    boolean hour = words.is(at, "a") && words.at(at + 1).matches("\\d{1,2}h(?:\\d\\d)?");
    return (clock || hour) && startsParagraph(date.match().from(), 0);
  }

  private boolean startsParagraph(int token, int within) {
    int offset = document.token(token).start();
    return document.paragraphs().stream()
        .anyMatch(p -> p.contains(offset) && document.tokenAt(p.start()) >= token - within);
  }
}
