package fr.dixit.dates.finder.relative;

import static fr.dixit.dates.words.DateLexicon.ABSENT;

import fr.dixit.calendar.Part;
import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.finder.PartTail;
import fr.dixit.dates.meaning.Whole;
import fr.dixit.dates.reckoning.Origin;
import fr.dixit.dates.reckoning.Unit;
import fr.dixit.dates.words.Kind;
import fr.dixit.dates.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "hier soir", "aujourd'hui", "demain"; "la veille", "le lendemain matin"; "ce soir". */
public final class NearDay extends Finder {

  private static final Set<String> THIS = Set.of("ce", "cet", "cette");
  private static final Set<String> OF = Set.of("de", "d'", "du", "des");

  @Override
  public @Nullable Match find(Words words, int at) {
    int days = words.value(Kind.DEICTIC, at);
    if (days != ABSENT) {
      return day(words, at, new Whole(Unit.DAY, days, Origin.SPEECH));
    }
    int shift = words.value(Kind.ANAPHOR, at);
    if (shift != ABSENT && !words.isOneOf(at + 1, OF)) {
      return day(words, at, new Whole(Unit.DAY, shift, Origin.STORY));
    }
    if (words.isOneOf(at, THIS) && words.is(Kind.PART, at + 1) && !words.isOneOf(at + 2, OF)) {
      return partOfDay(words, at);
    }
    return separated(words, at);
  }

  /** "ce soir", "cette nuit-là". */
  private Match partOfDay(Words words, int at) {
    Part part = words.part(at + 1);
    int hyphen = words.is(at + 2, "-") ? at + 3 : at + 2;
    boolean distant = words.is(hyphen, "la") && words.isGlued(hyphen);
    return distant
        ? match(at, hyphen + 1, new Whole(Unit.DAY, 0, Origin.STORY), part)
        : match(at, at + 2, new Whole(Unit.DAY, 0, Origin.SPEECH), part);
  }

  private Match day(Words words, int at, Whole meaning) {
    PartTail tail = PartTail.at(words, at + 1);
    return match(at, tail.end(), meaning, tail.part());
  }

  /** "avant hier", "après demain". */
  private @Nullable Match separated(Words words, int at) {
    if (words.are(at, "apres", "demain")) {
      return match(at, at + 2, new Whole(Unit.DAY, 2, Origin.SPEECH));
    }
    return words.are(at, "avant", "hier")
        ? match(at, at + 2, new Whole(Unit.DAY, -2, Origin.SPEECH))
        : null;
  }
}
