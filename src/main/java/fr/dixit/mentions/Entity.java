package fr.dixit.mentions;

import fr.dixit.language.Gender;
import fr.dixit.language.GrammaticalNumber;
import fr.dixit.text.InOrder;
import fr.dixit.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that one article names or describes.
 *
 * @param id from 0, unique in the article
 * @param name the most complete name that the article gives, without title or leading article; for
 *     an unnamed source its description as written
 * @param named false for a description ("source policière")
 * @param roles titles and functions as written, each where it stands, in text order
 */
public record Entity(
    int id,
    String name,
    EntityType type,
    boolean named,
    Gender gender,
    GrammaticalNumber number,
    List<Role> roles) {

  /** The same with other roles. */
  public Entity withRoles(List<Role> others) {
    return new Entity(id, name, type, named, gender, number, others);
  }

  /** The first role that stands in the words; null when none does. */
  public @Nullable Role roleIn(Span words) {
    int from = InOrder.first(roles.size(), i -> roles.get(i).span().start() >= words.start());
    int to = InOrder.first(roles.size(), i -> roles.get(i).span().start() >= words.end());
    return roles.subList(from, to).stream()
        .filter(role -> words.contains(role.span()))
        .findFirst()
        .orElse(null);
  }

  /** Whether the article tells its gender. */
  public boolean isGendered() {
    return gender != Gender.ANY;
  }

  /** Whether nothing told of their genders keeps the two apart. */
  public boolean agreesInGender(Entity other) {
    return gender.agreesWith(other.gender);
  }

  /** A title or function: the words, and where they stand. */
  public record Role(String words, Span span) {}
}
