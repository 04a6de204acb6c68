package fr.dixit.dates.finder.period;

import static fr.dixit.dates.words.DateLexicon.ABSENT;

import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.meaning.Expression;
import fr.dixit.dates.meaning.MonthOfYear;
import fr.dixit.dates.meaning.Phase;
import fr.dixit.dates.meaning.Within;
import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "à la rentrée", "la rentrée prochaine", "dès la rentrée scolaire 2020": about September. "La
 * rentrée s'annonce mal" is an event, not a date.
 */
public final class SchoolReturn extends Finder {

  private static final Set<String> WHEN = Set.of("a", "des", "depuis", "avant", "apres", "pour");
  private static final Set<String> SORTS =
      Set.of("scolaire", "universitaire", "parlementaire", "politique", "judiciaire", "litteraire");

  @Override
  public @Nullable Match find(Words words, int at) {
    int month = words.value(Kind.SCHOOL_RETURN, at);
    if (month == ABSENT || !words.is(at - 1, "la")) {
      return null;
    }
    int end = words.isOneOf(at + 1, SORTS) ? at + 2 : at + 1;
    YearSuffix year = YearSuffix.at(words, end);
    if (year != null) {
      Expression september = new MonthOfYear(month, Relation.NONE);
      return match(at, year.end(), new Phase(new Within(september, year.year())));
    }
    Relation relation = words.relation(end);
    if (relation != null) {
      return match(at, end + 1, new Phase(new MonthOfYear(month, relation)));
    }
    boolean when = words.isOneOf(at - 2, WHEN) && !words.is(end, "de") && !words.is(end, "des");
    return when ? match(at, end, new Phase(new MonthOfYear(month, Relation.NONE))) : null;
  }
}
