package fr.dixit.dates.finder.day;

import static fr.dixit.dates.words.DateLexicon.ABSENT;

import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.finder.period.YearSuffix;
import fr.dixit.dates.meaning.Expression;
import fr.dixit.dates.meaning.HolidayOf;
import fr.dixit.dates.meaning.Within;
import fr.dixit.dates.reckoning.Relation;
import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.NamedHoliday;
import fr.dixit.dates.words.Words;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.lexicon.table.PhraseIndex;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Noël", "à Pâques", "la veille de la Toussaint", "fête nationale suisse 2020". */
public final class HolidayName extends Finder {

  private static final Set<String> OF = Set.of("de", "d'", "du");
  private static final Set<String> ARTICLES = Set.of("la", "l'", "le");

  /** After these "de Noël" is the day; after others ("marché de Noël") it is what sort of thing. */
  private static final Set<String> DAYS =
      Set.of("jour", "journee", "week-end", "soir", "fete", "fetes", "dimanche", "lundi", "nuit");

  @Override
  public @Nullable Match find(Words words, int at) {
    int shift = words.value(Kind.ANAPHOR, at);
    if (shift == ABSENT) {
      return holiday(words, at, at, 0);
    }
    int name = words.isOneOf(at + 1, OF) ? at + 2 : at + 1;
    return holiday(words, at, words.isOneOf(name, ARTICLES) ? name + 1 : name, shift);
  }

  private @Nullable Match holiday(Words words, int from, int at, int shift) {
    PhraseIndex.Match<NamedHoliday> holiday = words.holiday(at);
    if (holiday == null || from == at && isNameOrSort(words, at, holiday.end())) {
      return null;
    }
    if (holiday.value().capital() && !words.isCapitalized(at) || words.is(Kind.ADDRESS, at - 1)) {
      return null;
    }
    Relation before = words.relation(at - 1);
    Relation after = words.relation(holiday.end());
    Relation relation = before != null ? before : after != null ? after : Relation.NONE;
    HolidayOf day = new HolidayOf(holiday.value().holiday(), shift, relation);
    YearSuffix year = YearSuffix.at(words, holiday.end());
    if (year != null) {
      return match(from, year.end(), new Within((Expression) day, year.year()));
    }
    return match(from, after == null ? holiday.end() : holiday.end() + 1, day);
  }

  private static boolean isNameOrSort(Words words, int at, int end) {
    boolean name =
        end < words.size()
            && words.token(end).is(PartOfSpeech.PROPER_NOUN)
            && words.isCapitalized(end);
    boolean sort =
        words.isOneOf(at - 1, OF)
            && at >= 2
            && !words.isOneOf(at - 2, DAYS)
            && words.token(at - 2).mayBe(PartOfSpeech.NOUN);
    return name
        || sort
        || afterName(words, at)
        || isOfOtherCalendar(words, end)
        || words.is(end, "des")
        || isPlace(words, at);
  }

  /** "le Nouvel An chinois", "la Pâque orthodoxe". */
  private static boolean isOfOtherCalendar(Words words, int end) {
    return !words.isBreak(end)
        && words.token(end).is(PartOfSpeech.ADJECTIVE)
        && words.relation(end) == null;
  }

  /** "le magasin Sainte-Catherine" is called so; the day is "la Sainte-Catherine". */
  private static boolean isPlace(Words words, int at) {
    return words.at(at).startsWith("saint")
        && at > 0
        && !words.isBreak(at - 1)
        && words.token(at - 1).is(PartOfSpeech.NOUN)
        && !words.isOneOf(at - 1, DAYS);
  }

  private static boolean afterName(Words words, int at) {
    return at > 0
        && !words.isBreak(at - 1)
        && (words.token(at - 1).is(PartOfSpeech.PROPER_NOUN) || words.is(at - 1, "pere"));
  }
}
