package fr.dixit.dates.finder.period;

import fr.dixit.calendar.Century;
import fr.dixit.calendar.Certainty;
import fr.dixit.calendar.Edtf;
import fr.dixit.calendar.parser.EdtfParser;
import fr.dixit.dates.finder.Finder;
import fr.dixit.dates.finder.Match;
import fr.dixit.dates.meaning.Fixed;
import fr.dixit.dates.reckoning.Unit;
import fr.dixit.dates.words.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "XIXe siècle", "21e siècle", "IIe siècle avant notre ère". */
public final class CenturyName extends Finder {

  private static final Set<String> BEFORE_CHRIST = Set.of("av.", "avant", "av");
  private static final int LAST = 22;

  @Override
  public @Nullable Match find(Words words, int at) {
    if (words.unit(at + 1) != Unit.CENTURY) {
      return null;
    }
    int number = number(words.at(at));
    if (number < 1 || number > LAST) {
      return null;
    }
    if (words.isOneOf(at + 2, BEFORE_CHRIST)) {
      return match(at, endOfEra(words, at + 2), new Fixed(beforeChrist(number)));
    }
    return match(at, at + 2, new Fixed(new Century(number - 1, Certainty.CERTAIN)));
  }

  /** EDTF counts a year 0, so the first century before Christ has no number of its own. */
  private static Edtf beforeChrist(int number) {
    return number == 1 ? EdtfParser.parse("-00XX") : new Century(1 - number, Certainty.CERTAIN);
  }

  private static int endOfEra(Words words, int at) {
    return words.are(at + 1, "notre", "ere") ? at + 3 : Math.min(at + 2, words.size());
  }

  private static int number(String word) {
    String numeral = word.replaceFirst("(?:e|eme|er)$", "");
    if (numeral.isEmpty() || numeral.equals(word) || numeral.length() > 6) {
      return 0;
    }
    return Character.isDigit(numeral.charAt(0)) ? digits(numeral) : roman(numeral);
  }

  private static int digits(String numeral) {
    return numeral.length() <= 2 && numeral.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(numeral)
        : 0;
  }

  private static int roman(String numeral) {
    int total = 0;
    for (int i = 0; i < numeral.length(); i++) {
      int value = sign(numeral.charAt(i));
      int next = i + 1 < numeral.length() ? sign(numeral.charAt(i + 1)) : 0;
      if (value == 0) {
        return 0;
      }
      total += value < next ? -value : value;
    }
    return total;
  }

  private static int sign(char c) {
    return switch (c) {
      case 'i' -> 1;
      case 'v' -> 5;
      case 'x' -> 10;
      default -> 0;
    };
  }
}
