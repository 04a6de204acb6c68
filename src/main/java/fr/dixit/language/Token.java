package fr.dixit.language;

import fr.dixit.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word, number or mark. Elided words ("l’", "qu’") and hyphenated clitics ("-t-il") are tokens of
 * their own.
 *
 * @param index in {@link Document#tokens()}
 * @param text the exact characters
 * @param folded without case and accents; clitics without their hyphens ("il" for "-t-il")
 * @param readings in the sentence's light, likeliest first; empty when the dictionary has none
 */
public record Token(
    int index, Span span, Kind kind, String text, String folded, List<Reading> readings) {

  /** What a token is made of. */
  public enum Kind {
    WORD,
    CLITIC,
    NUMBER,
    QUOTATION_MARK,
    PUNCTUATION
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  public boolean isWord() {
    return kind == Kind.WORD || kind == Kind.CLITIC;
  }

  public boolean is(String foldedWord) {
    return folded.equals(foldedWord);
  }

  public boolean isCapitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** The likeliest reading, or null. */
  public @Nullable Reading best() {
    return readings.isEmpty() ? null : readings.get(0);
  }

  /** Whether the likeliest reading is of this class. */
  public boolean is(PartOfSpeech pos) {
    return !readings.isEmpty() && readings.get(0).pos() == pos;
  }

  /** Whether any reading is of this class. */
  public boolean mayBe(PartOfSpeech pos) {
    return reading(pos) != null;
  }

  /** The first reading of this class, or null. */
  public @Nullable Reading reading(PartOfSpeech pos) {
    for (Reading reading : readings) {
      if (reading.pos() == pos) {
        return reading;
      }
    }
    return null;
  }

  /** Whether any reading is a verb in this form. */
  public boolean mayBe(VerbForm form) {
    return reading(form) != null;
  }

  /** The first reading as a verb in this form, or null. */
  public @Nullable Reading reading(VerbForm form) {
    for (Reading reading : readings) {
      if (reading.form() == form) {
        return reading;
      }
    }
    return null;
  }

  /** Whether any reading can head a clause. */
  public boolean mayBeFinite() {
    for (Reading reading : readings) {
      if (reading.isFiniteVerb()) {
        return true;
      }
    }
    return false;
  }

  /** Whether any reading can head a clause in this person. */
  public boolean mayBeFinite(int person) {
    for (Reading reading : readings) {
      if (reading.isFiniteVerb() && reading.person() == person) {
        return true;
      }
    }
    return false;
  }

  /** Whether its first reading as a verb is an infinitive. */
  public boolean isInfinitiveAsVerb() {
    Reading verb = reading(PartOfSpeech.VERB);
    return verb != null && verb.form() == VerbForm.INFINITIVE;
  }

  /** Whether its first reading as a verb is a form of avoir or être. */
  public boolean mayBeAuxiliary() {
    Reading verb = reading(PartOfSpeech.VERB);
    return verb != null && (verb.lemma().equals("avoir") || verb.lemma().equals("être"));
  }

  public Token with(List<Reading> others) {
    return new Token(index, span, kind, text, folded, others);
  }
}
