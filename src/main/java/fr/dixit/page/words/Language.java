package fr.dixit.page.words;

import fr.dixit.calendar.DateWording;
import fr.dixit.calendar.english.InEnglish;
import fr.dixit.calendar.french.InFrench;
import org.jspecify.annotations.Nullable;

/** A language of the interface, with its typography. The articles are French in any. */
public enum Language {
  FRENCH("fr", new InFrench(), "«\u202F", "\u202F»", "\u00A0: ", "\u202F", "\u202F%"),
  ENGLISH("en", new InEnglish(), "“", "”", ": ", ",", "%");

  private final String code;
  private final DateWording dates;
  private final String opening;
  private final String closing;
  private final String colon;
  private final String thousands;
  private final String percent;

  Language(
      String code,
      DateWording dates,
      String opening,
      String closing,
      String colon,
      String thousands,
      String percent) {
    this.code = code;
    this.dates = dates;
    this.opening = opening;
    this.closing = closing;
    this.colon = colon;
    this.thousands = thousands;
    this.percent = percent;
  }

  /** The language of that BCP 47 code, or null when the interface does not know it. */
  public static @Nullable Language of(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return language;
      }
    }
    return null;
  }

  /** BCP 47. */
  public String code() {
    return code;
  }

  public DateWording dates() {
    return dates;
  }

  /** The words between quotation marks. */
  public String quoted(String words) {
    return opening + words + closing;
  }

  /** What a heading announces: "Dit, publié et raconté : juin 2024". */
  public String announced(String heading, String words) {
    return heading + colon + words;
  }

  /** Whether a noun after the number is singular; French counts 0 as such. */
  boolean isSingular(int number) {
    return number == 1 || number == 0 && this == FRENCH;
  }

  /** A number from 0: "1 234". */
  String digits(int number) {
    StringBuilder digits = new StringBuilder(Integer.toString(number));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, thousands);
    }
    return digits.toString();
  }

  /** A share from 0 to 1: "92 %". */
  public String percent(double share) {
    return digits((int) Math.round(100 * share)) + percent;
  }
}
