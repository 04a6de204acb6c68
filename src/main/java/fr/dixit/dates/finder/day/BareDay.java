package fr.dixit.dates.finder.day;

import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.finder.RelationTail;
import fr.dixit.dates.finder.period.Names;
import fr.dixit.dates.finder.period.YearSuffix;
import fr.dixit.dates.meaning.DayOfMonth;
import fr.dixit.dates.meaning.Expression;
import fr.dixit.dates.meaning.Whole;
import fr.dixit.dates.meaning.Within;
import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.reckoning.Unit;
import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "jeudi 15", "le 2" at the end of a clause, "le 20 du mois prochain", "le 4 de ce mois". */
public final class BareDay extends Finder {

  private static final Set<String> BEFORE_NUMBER = Set.of("le", ",");
  private static final Set<String> BETWEEN = Set.of("au", "et", "a", "-");
  private static final Set<String> AFTER = Set.of("pour", "a", "lors", "dans");

  @Override
  public @Nullable Match find(Words words, int at) {
    int weekday = Names.weekday(words, at);
    int number = weekday == 0 ? at : Names.pastStop(words, at + 1);
    while (weekday > 0 && words.isOneOf(number, BEFORE_NUMBER)) {
      number++;
    }
    DayNumber day = number(words, number);
    if (day == null || words.isNumber(day.end()) || weekday == 0 && !isDated(words, at)) {
      return null;
    }
    Match ofMonth = ofMonth(words, at, weekday, day);
    if (ofMonth != null) {
      return ofMonth;
    }
    boolean closed = isClosed(words, day.end());
    return closed || weekday > 0 && !YearSuffix.countsSomething(words, day.end())
        ? match(at, day.end(), new DayOfMonth(weekday, day.day(), 0, Relation.NONE))
        : null;
  }

  /** "le second" counts no days, "lundi deux de ses membres" counts people. */
  private static @Nullable DayNumber number(Words words, int at) {
    DayNumber day = DayNumber.at(words, at);
    boolean ordinal = words.is(Kind.ORDINAL, at) && !words.isNumber(at);
    boolean spelled = day != null && !words.isNumber(at);
    return ordinal || spelled && !words.isStop(day.end()) ? null : day;
  }

  private static boolean isDated(Words words, int at) {
    boolean joined = words.is(at - 1, "et") || words.is(at - 1, "-");
    if (joined && DayNumber.at(words, at - 2) != null && isDated(words, at - 2)) {
      return true;
    }
    return words.is(at - 1, "le") || words.is(at - 1, "du") || words.is(at - 1, "au");
  }

  /** Nothing that the number could count follows. */
  private static boolean isClosed(Words words, int at) {
    boolean stop = words.isBreak(at) && !words.isGlued(at + 1) && !words.is(at, "%");
    return stop
        || words.isOneOf(at, AFTER)
        || words.isOneOf(at, BETWEEN) && DayNumber.at(words, pastArticle(words, at + 1)) != null;
  }

  private static int pastArticle(Words words, int at) {
    return words.is(at, "le") ? at + 1 : at;
  }

  /** "du mois prochain", "de ce mois", "ce mois-ci". */
  private @Nullable Match ofMonth(Words words, int from, int weekday, DayNumber day) {
    int at = day.end();
    if ((words.is(at, "du") || words.is(at, "le")) && words.unit(at + 1) == Unit.MONTH) {
      Relation relation = RelationTail.relation(words, at + 2);
      if (relation != null) {
        return of(from, RelationTail.end(words, at + 2), weekday, day, relation);
      }
      return words.is(at, "du") && words.isBreak(at + 2)
          ? of(from, at + 2, weekday, day, Relation.THIS)
          : null;
    }
    int noun = words.is(at, "de") ? at + 2 : at + 1;
    boolean thisMonth = words.is(noun - 1, "ce") && words.unit(noun) == Unit.MONTH;
    return thisMonth ? of(from, noun + 1, weekday, day, Relation.THIS) : null;
  }

  private Match of(int from, int end, int weekday, DayNumber day, Relation relation) {
    Expression month = new Whole(Unit.MONTH, relation.steps(), relation.origin());
    return match(
        from, end, new Within(new DayOfMonth(weekday, day.day(), 0, Relation.NONE), month));
  }
}
