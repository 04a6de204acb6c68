package fr.dixit.language;

import fr.dixit.lexicon.names.Sex;
import org.jspecify.annotations.Nullable;

/** Grammatical gender; {@code ANY} where the form does not tell. */
public enum Gender {
  MASCULINE,
  FEMININE,
  ANY;

  /** Of whoever bears a given name; null when the name tells nothing. */
  public static Gender of(@Nullable Sex sex) {
    if (sex == null) {
      return ANY;
    }
    return switch (sex) {
      case MALE -> MASCULINE;
      case FEMALE -> FEMININE;
      case EITHER -> ANY;
    };
  }

  public boolean agreesWith(Gender other) {
    return this == ANY || other == ANY || this == other;
  }
}
