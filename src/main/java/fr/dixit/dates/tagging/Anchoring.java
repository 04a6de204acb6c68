package fr.dixit.dates.tagging;

import fr.dixit.calendar.Day;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.Month;
import fr.dixit.dates.Anchor;
import fr.dixit.dates.Basis;
import fr.dixit.dates.Clue;
import fr.dixit.dates.DateMention;
import fr.dixit.dates.PublicationDate;
import fr.dixit.dates.clause.Found;
import fr.dixit.dates.meaning.DayOfMonth;
import fr.dixit.dates.meaning.DayOfWeek;
import fr.dixit.dates.meaning.Expression;
import fr.dixit.dates.meaning.MonthOfYear;
import fr.dixit.dates.meaning.Within;
import fr.dixit.dates.publication.Posts;
import fr.dixit.dates.reckoning.Frame;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Outlook;
import fr.dixit.dates.words.Words;
import fr.dixit.language.Document;
import fr.dixit.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts each date from its anchor: the day of publication, the day that the story has reached, or
 * for a quotation the day on which it was said.
 */
final class Anchoring {

  /** A story's year holds for a bare day or month this many years after it at most. */
  private static final int PAST_STORY_YEARS = 1;

  private final Document document;
  private final @Nullable Edtf publication;
  private final List<Found> found;
  private final Sayings sayings;
  private final int post;
  private final @Nullable DateMention[] resolved;

  Anchoring(Document document, Words words, PublicationDate publication, List<Found> found) {
    this.document = document;
    this.publication = publication.value();
    this.found = found;
    this.sayings = new Sayings(document, words, found, this.publication);
    this.post = post();
    this.resolved = new DateMention[found.size()];
  }

  List<DateMention> mentions() {
    for (int i = 0; i < found.size(); i++) {
      if (!found.get(i).isQuoted()) {
        resolved[i] = resolve(i);
      }
    }
    // what is quoted may count from a day of saying that stands after it
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).isQuoted()) {
        resolved[i] = resolve(i);
      }
    }
    List<DateMention> mentions = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (isDate(found.get(i))) {
        mentions.add(resolved[i]);
      }
    }
    return List.copyOf(mentions);
  }

  /** "le 29 février 2014" is none. */
  private static boolean isDate(Found date) {
    return date.meaning().origin() != Origin.CALENDAR || date.meaning().in(Frame.NONE) != null;
  }

  private DateMention resolve(int i) {
    Found date = found.get(i);
    return switch (date.meaning().origin()) {
      case CALENDAR -> mention(date, date.meaning().in(Frame.NONE), Basis.STATED, null);
      case STORY -> fromStory(i);
      case SPEECH -> fromSpeech(i);
    };
  }

  private DateMention fromStory(int i) {
    Found date = found.get(i);
    int reached = reached(i);
    if (reached < 0) {
      return fromPublication(date);
    }
    LocalDate day = resolved[reached].value().earliest();
    Frame frame = new Frame(day, day, date.outlook());
    return mention(date, date.meaning().in(frame), Basis.INFERRED, anchor(reached));
  }

  private DateMention fromSpeech(int i) {
    Found date = found.get(i);
    if (date.isQuoted()) {
      int saying = sayings.dayOf(date, resolved);
      if (saying >= 0) {
        return countedFrom(date, saying, date.outlook());
      }
      if (sayings.isUndated(date, resolved)) {
        return withClue(date, mention(date, null, Basis.INFERRED, null));
      }
    }
    int story = storyOfBareDate(i);
    if (story >= 0) {
      return countedFrom(date, story, Outlook.FUTURE);
    }
    DateMention published = fromPublication(date);
    if (published.value() != null) {
      return published;
    }
    int same = sameDay(date);
    if (same >= 0) {
      return mention(date, found.get(same).meaning().in(Frame.NONE), Basis.INFERRED, anchor(same));
    }
    boolean untold = publication == null || publication.latest() == null;
    return untold && post >= 0
        ? countedFrom(date, post, date.outlook())
        : withClue(date, published);
  }

  private DateMention countedFrom(Found date, int anchor, Outlook outlook) {
    Edtf value =
        found.get(anchor).meaning().origin() == Origin.CALENDAR
            ? found.get(anchor).meaning().in(Frame.NONE)
            : resolved[anchor].value();
    LocalDate day = value.earliest();
    return mention(
        date, date.meaning().in(new Frame(day, day, outlook)), Basis.INFERRED, anchor(anchor));
  }

  /** When only an interval of publication is known, a value counts if both of its ends agree. */
  private DateMention fromPublication(Found date) {
    LocalDate first = publication == null ? null : publication.earliest();
    LocalDate last = publication == null ? null : publication.latest();
    if (first == null || last == null) {
      return mention(date, null, Basis.INFERRED, null);
    }
    Edtf value = date.meaning().in(new Frame(first, first, date.outlook()));
    Edtf other = date.meaning().in(new Frame(last, last, date.outlook()));
    return value != null && value.equals(other)
        ? mention(date, value, Basis.INFERRED, new Anchor.Publication())
        : mention(date, null, Basis.INFERRED, null);
  }

  /** The last date before this one that the story has reached: a day for what counts days. */
  private int reached(int i) {
    for (int j = i - 1; j >= 0; j--) {
      DateMention before = resolved[j];
      boolean known = before != null && before.value() != null && before.value().earliest() != null;
      if (known && (before.value() instanceof Day || !countsDays(found.get(i).meaning()))) {
        return j;
      }
    }
    return -1;
  }

  /** "le 3 mai de la même année" counts years. */
  private static boolean countsDays(Expression meaning) {
    Expression counted = meaning instanceof Within within ? within.whole() : meaning;
    return counted.in(new Frame(LocalDate.EPOCH, LocalDate.EPOCH, Outlook.OPEN)) instanceof Day;
  }

  /** A bare day or month goes on from a dated day of an older story in the same paragraph. */
  private int storyOfBareDate(int i) {
    Found date = found.get(i);
    boolean bare = date.meaning() instanceof DayOfMonth || date.meaning() instanceof MonthOfYear;
    if (!bare || i == 0 || date.outlook() == Outlook.FUTURE || date.isQuoted()) {
      return -1;
    }
    DateMention before = resolved[i - 1];
    boolean dated =
        before != null
            && before.basis() == Basis.STATED
            && (before.value() instanceof Day || before.value() instanceof Month);
    return dated && isOld(before.value()) && paragraph(i) == paragraph(i - 1) ? i - 1 : -1;
  }

  private boolean isOld(Edtf value) {
    LocalDate now = publication == null ? null : publication.latest();
    return now != null && value.latest().isBefore(now.minusYears(PAST_STORY_YEARS));
  }

  private int paragraph(int i) {
    return document.sentences().get(found.get(i).sentence()).paragraph();
  }

  /** The same day of the same month, dated elsewhere in the article. */
  private int sameDay(Found date) {
    if (!(date.meaning() instanceof DayOfMonth day)) {
      return -1;
    }
    for (int j = 0; j < found.size(); j++) {
      if (found.get(j).meaning().in(Frame.NONE) instanceof Day dated
          && dated.date().getDayOfMonth() == day.day()
          && dated.date().getMonthValue() == day.month()) {
        return j;
      }
    }
    return -1;
  }

  /** The first post from a social network, which prints its day behind the account's name. */
  private int post() {
    for (int j = 0; j < found.size(); j++) {
      if (Posts.isStamp(document, found.get(j))) {
        return j;
      }
    }
    return -1;
  }

  private DateMention withClue(Found date, DateMention mention) {
    Clue clue = clue(date);
    return clue == null ? mention : mention.with(clue);
  }

  private @Nullable Clue clue(Found date) {
    if (date.meaning() instanceof DayOfWeek weekday) {
      LocalDate after = date.outlook() == Outlook.PAST ? lastQuotedDay(date) : null;
      return new Clue(java.time.DayOfWeek.of(weekday.day()), null, after);
    }
    if (date.meaning() instanceof DayOfMonth day && day.month() > 0) {
      return new Clue(day.weekdayName(), day.ofUnknownYear(), null);
    }
    return null;
  }

  /** What was said speaks of a day that had passed. */
  private @Nullable LocalDate lastQuotedDay(Found date) {
    return found.stream()
        .filter(other -> other.isQuoted() && other.sentence() == date.sentence())
        .filter(other -> other.outlook() == Outlook.PAST)
        .map(this::fromPublication)
        .map(DateMention::value)
        .filter(Day.class::isInstance)
        .map(Edtf::latest)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private Anchor anchor(int i) {
    return new Anchor.Mention(found.get(i).span());
  }

  private static DateMention mention(
      Found date, @Nullable Edtf value, Basis basis, @Nullable Anchor anchor) {
    Span span = date.span();
    Anchor counted = value == null ? null : anchor;
    return new DateMention(
        span, value, basis, counted, date.match().rule(), date.match().part(), date.reach(), null);
  }
}
