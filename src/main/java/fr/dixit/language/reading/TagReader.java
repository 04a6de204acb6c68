package fr.dixit.language.reading;

import fr.dixit.language.Gender;
import fr.dixit.language.GrammaticalNumber;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Reading;
import fr.dixit.language.VerbForm;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the tags of the dictionary ("V ind pres 3 s", "R pers suj 3 m s") into readings. */
final class TagReader {

  private static final Map<String, VerbForm> FORMS =
      Map.ofEntries(
          Map.entry("ind pres", VerbForm.PRESENT),
          Map.entry("ind impa", VerbForm.IMPERFECT),
          Map.entry("ind psim", VerbForm.SIMPLE_PAST),
          Map.entry("ind futu", VerbForm.FUTURE),
          Map.entry("con pres", VerbForm.CONDITIONAL),
          Map.entry("sub pres", VerbForm.SUBJUNCTIVE_PRESENT),
          Map.entry("sub impa", VerbForm.SUBJUNCTIVE_IMPERFECT),
          Map.entry("imp pres", VerbForm.IMPERATIVE));

  private TagReader() {}

  /**
   * The reading of a lemma under a tag; the tag's last letter, a frequency class, is passed over.
   */
  static Reading read(String lemma, String tag) {
    String[] parts = tag.strip().split("\\s+");
    parts[parts.length - 1] = withoutFrequency(parts[parts.length - 1]);
    return new Reading(lemma, pos(parts), form(parts), person(parts), gender(parts), number(parts));
  }

  private static String withoutFrequency(String part) {
    int last = part.length() - 1;
    return last >= 0 && Character.isUpperCase(part.charAt(last)) ? part.substring(0, last) : part;
  }

  private static PartOfSpeech pos(String[] parts) {
    return switch (parts[0]) {
      case "N", "T" -> PartOfSpeech.NOUN;
      case "Z", "S" -> PartOfSpeech.PROPER_NOUN;
      case "J" -> PartOfSpeech.ADJECTIVE;
      case "V" -> PartOfSpeech.VERB;
      case "D" -> PartOfSpeech.DETERMINER;
      case "P", "P+D" -> PartOfSpeech.PREPOSITION;
      case "P+R" -> PartOfSpeech.RELATIVE_PRONOUN;
      case "A" -> PartOfSpeech.ADVERB;
      case "C" -> has(parts, "coor") ? PartOfSpeech.COORDINATION : PartOfSpeech.SUBORDINATION;
      case "I" -> PartOfSpeech.INTERJECTION;
      case "K", "Y" -> PartOfSpeech.NUMERAL;
      case "R" -> pronoun(parts);
      default -> PartOfSpeech.OTHER;
    };
  }

  private static PartOfSpeech pronoun(String[] parts) {
    if (has(parts, "suj")) {
      return PartOfSpeech.SUBJECT_PRONOUN;
    }
    if (has(parts, "obj")) {
      return PartOfSpeech.OBJECT_PRONOUN;
    }
    if (has(parts, "rel")) {
      return PartOfSpeech.RELATIVE_PRONOUN;
    }
    if (has(parts, "inte")) {
      return PartOfSpeech.INTERROGATIVE_PRONOUN;
    }
    return has(parts, "dem") ? PartOfSpeech.DEMONSTRATIVE_PRONOUN : PartOfSpeech.PRONOUN;
  }

  private static @Nullable VerbForm form(String[] parts) {
    if (!parts[0].equals("V")) {
      return null;
    }
    if (has(parts, "inf")) {
      return VerbForm.INFINITIVE;
    }
    if (has(parts, "ppr")) {
      return VerbForm.PRESENT_PARTICIPLE;
    }
    if (has(parts, "ppa")) {
      return VerbForm.PAST_PARTICIPLE;
    }
    int mood = has(parts, "avoir") || has(parts, "etre") ? 2 : 1;
    return parts.length > mood + 1 ? FORMS.get(parts[mood] + " " + parts[mood + 1]) : null;
  }

  private static int person(String[] parts) {
    for (String part : parts) {
      if (part.length() == 1 && part.charAt(0) >= '1' && part.charAt(0) <= '3') {
        return part.charAt(0) - '0';
      }
    }
    return 0;
  }

  private static Gender gender(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      switch (parts[i]) {
        case "m" -> {
          return Gender.MASCULINE;
        }
        case "f" -> {
          return Gender.FEMININE;
        }
        default -> {}
      }
    }
    return Gender.ANY;
  }

  private static GrammaticalNumber number(String[] parts) {
    return switch (parts[parts.length - 1]) {
      case "s" -> GrammaticalNumber.SINGULAR;
      case "p" -> GrammaticalNumber.PLURAL;
      default -> GrammaticalNumber.ANY;
    };
  }

  private static boolean has(String[] parts, String part) {
    for (String candidate : parts) {
      if (candidate.equals(part)) {
        return true;
      }
    }
    return false;
  }
}
