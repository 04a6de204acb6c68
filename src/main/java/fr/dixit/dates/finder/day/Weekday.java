package fr.dixit.dates.finder.day;

import static fr.dixit.dates.words.DateLexicon.ABSENT;

import fr.dixit.calendar.Part;
import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.finder.PartTail;
import fr.dixit.dates.finder.RelationHead;
import fr.dixit.dates.finder.RelationTail;
import fr.dixit.dates.meaning.DayOfWeek;
import fr.dixit.dates.meaning.Expression;
import fr.dixit.dates.meaning.Whole;
import fr.dixit.dates.meaning.Within;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.reckoning.Unit;
import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.Words;
import org.jspecify.annotations.Nullable;

/** "mardi", "samedi soir", "lundi dernier", "mardi en huit", "lundi de la semaine prochaine". */
public final class Weekday extends Finder {

  @Override
  public @Nullable Match find(Words words, int at) {
    int day = words.value(Kind.WEEKDAY, at);
    if (day == ABSENT || isNoOneDay(words, at)) {
      return null;
    }
    PartTail tail = PartTail.at(words, at + 1);
    Match told = told(words, at, day, tail);
    return told == null
        ? match(at, tail.end(), new DayOfWeek(day, RelationHead.relation(words, at)), tail.part())
        : told;
  }

  private static boolean isNoOneDay(Words words, int at) {
    return words.is(Kind.REPEATED, at - 1)
        || words.is(Kind.ORDINAL, at - 1)
        || isHabit(words, at)
        || isName(words, at);
  }

  /** The day whose week the words behind it tell, or null. */
  private @Nullable Match told(Words words, int at, int day, PartTail tail) {
    int end = tail.end();
    Relation relation = RelationTail.relation(words, end);
    if (relation != null) {
      PartTail after = PartTail.at(words, RelationTail.end(words, end));
      Part part = tail.part() == null ? after.part() : tail.part();
      return match(at, after.end(), new DayOfWeek(day, relation), part);
    }
    Match week = inWeek(words, at, day, end);
    Match found = week == null ? shared(words, at, day, end) : week;
    int weeks = weeksLater(words, end);
    return found == null && weeks > 0
        ? match(at, end + 2, new DayOfWeek(day, Relation.NONE, weeks))
        : found;
  }

  /** "lundi et mardi prochains", "lundi ou mardi de la semaine prochaine". */
  private @Nullable Match shared(Words words, int at, int day, int end) {
    boolean joined = words.is(end, "et") || words.is(end, "ou");
    if (!joined || !words.is(Kind.WEEKDAY, end + 1)) {
      return null;
    }
    Relation relation = words.relation(end + 2);
    if (relation != null && words.at(end + 2).endsWith("s")) {
      return match(at, end, new DayOfWeek(day, relation));
    }
    Match week = inWeek(words, at, day, end + 2);
    return week == null ? null : match(at, end, week.meaning());
  }

  /** "le Journal du dimanche", "lundi.am". */
  private static boolean isName(Words words, int at) {
    boolean site =
        words.is(at + 1, ".")
            && words.isGlued(at + 1)
            && words.isGlued(at + 2)
            && !words.isBreak(at + 2)
            && !words.isCapitalized(at + 2);
    return site || words.are(at - 2, "journal", "du");
  }

  /** "le samedi" alone is every Saturday; "le mardi soir" too. */
  private static boolean isHabit(Words words, int at) {
    return words.is(at - 1, "le")
        && RelationTail.relation(words, PartTail.end(words, at + 1)) == null
        && !words.are(at + 1, "de", "la", "semaine")
        && !words.are(at + 1, "de", "cette", "semaine");
  }

  private static int weeksLater(Words words, int at) {
    if (!words.is(at, "en")) {
      return 0;
    }
    return switch (words.at(at + 1)) {
      case "huit", "8" -> 1;
      case "quinze", "15" -> 2;
      default -> 0;
    };
  }

  /** "de la semaine prochaine", "cette semaine". */
  private @Nullable Match inWeek(Words words, int at, int day, int end) {
    int noun = words.is(end, "de") ? end + 1 : end;
    boolean demonstrative = words.is(noun, "cette");
    if (!demonstrative && !words.is(noun, "la") || words.unit(noun + 1) != Unit.WEEK) {
      return null;
    }
    Relation relation = RelationTail.relation(words, noun + 2);
    if (relation == null && !demonstrative) {
      return null;
    }
    Expression week =
        relation == null
            ? new Whole(Unit.WEEK, 0, Origin.SPEECH)
            : new Whole(Unit.WEEK, relation.steps(), relation.origin());
    int after = relation == null ? noun + 2 : RelationTail.end(words, noun + 2);
    return match(at, after, new Within(new DayOfWeek(day, Relation.NONE), week));
  }
}
