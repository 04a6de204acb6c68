package fr.dixit.dates.finder.period;

import static fr.dixit.dates.words.DateLexicon.ABSENT;

import fr.dixit.calendar.Certainty;
import fr.dixit.calendar.Month;
import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.finder.RelationHead;
import fr.dixit.dates.finder.RelationTail;
import fr.dixit.dates.meaning.Expression;
import fr.dixit.dates.meaning.Fixed;
import fr.dixit.dates.meaning.MonthOfYear;
import fr.dixit.dates.meaning.Within;
import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.Words;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "novembre 2020", "en mars", "mois d'août de l'an dernier", "décembre dernier". */
public final class MonthName extends Finder {

  private static final Set<String> BEFORE =
      Set.of(
          "en",
          "de",
          "d'",
          "des",
          "debut",
          "fin",
          "courant",
          "depuis",
          "avant",
          "apres",
          "pour",
          "et",
          "ou",
          "a",
          "entre",
          "jusqu'",
          "jusqu'en",
          "par",
          "ce",
          "cet",
          "cette",
          "milieu",
          "vers",
          "mi",
          "prochain",
          "dernier",
          "mois",
          "-",
          "sur",
          ",",
          "au");

  /** After these even a capitalised word is the month. */
  private static final Set<String> SURELY_BEFORE =
      Set.of("en", "ce", "cet", "cette", "depuis", "debut", "fin", "courant", "prochain", "des");

  @Override
  public @Nullable Match find(Words words, int at) {
    int name = pastMonthOf(words, at);
    int month = Names.month(words, name);
    if (month == 0 || isPartOfDay(words, name) || isEvent(words, name)) {
      return null;
    }
    int end = Names.pastStop(words, name + 1);
    YearSuffix year = YearSuffix.at(words, end);
    if (year != null) {
      return match(at, year.end(), withYear(month, year));
    }
    if (words.value(Kind.MONTH, name) == ABSENT) {
      return null;
    }
    Relation relation = RelationTail.relation(words, end);
    if (relation != null) {
      return match(at, RelationTail.end(words, end), new MonthOfYear(month, relation));
    }
    return name > at || isMonth(words, name)
        ? match(at, end, new MonthOfYear(month, RelationHead.relation(words, at)))
        : null;
  }

  private static Expression withYear(int month, YearSuffix year) {
    Integer number = year.number();
    return number == null
        ? new Within(new MonthOfYear(month, Relation.NONE), year.year())
        : new Fixed(new Month(YearMonth.of(number, month), Certainty.CERTAIN));
  }

  /** "mois de", "mois d'". */
  private static int pastMonthOf(Words words, int at) {
    boolean named = words.are(at, "mois", "de") || words.are(at, "mois", "d'");
    return named ? at + 2 : at;
  }

  /** A day whose month does not have it, or "le 13-Novembre", is no month either. */
  private static boolean isPartOfDay(Words words, int at) {
    boolean hyphen = words.is(at - 1, "-") && words.isGlued(at) && words.isNumber(at - 2);
    return hyphen || words.isNumber(at - 1) && words.at(at - 1).length() <= 2;
  }

  /** "Mai 68" is a name; "mai 68" and "Mai 1968" are dates. */
  private static boolean isEvent(Words words, int at) {
    return words.isCapitalized(at) && words.isNumber(at + 1) && words.at(at + 1).length() == 2;
  }

  /** "mai", "mars" and "août" are names too: a lone one needs a word that leads to a month. */
  private static boolean isMonth(Words words, int at) {
    boolean alone = at == 0 || words.isBreak(at - 1);
    if (words.isOneOf(at - 1, SURELY_BEFORE)) {
      return true;
    }
    boolean named = !alone || words.is(at - 1, ",") || words.isCapitalized(at + 1);
    boolean name = words.isCapitalized(at) && named;
    return !name && (alone || words.isOneOf(at - 1, BEFORE));
  }
}
