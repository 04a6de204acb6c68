package fr.dixit.mentions.nominal;

import fr.dixit.language.Gender;
import java.util.List;

/**
 * A proper name as it stands, without title or article. Token indices.
 *
 * @param first inclusive
 * @param end exclusive
 * @param words folded, particles included
 * @param gender of the given name, or of the title before it; {@code ANY} when neither tells
 */
public record Name(int first, int end, List<String> words, Kind kind, Gender gender) {

  /** What a name stands for, as far as its own form and the words right beside it tell. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    STATE,
    PLACE,
    UNKNOWN
  }

  public Name as(Kind other) {
    return new Name(first, end, words, other, gender);
  }

  public Name as(Kind other, Gender known) {
    return new Name(first, end, words, other, known);
  }

  public boolean isPerson() {
    return kind == Kind.PERSON;
  }

  public String folded() {
    return String.join(" ", words);
  }
}
