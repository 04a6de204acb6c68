package fr.dixit.archive.identity.person;

import fr.dixit.archive.identity.merge.MergeRule;
import fr.dixit.lexicon.names.Transliterations;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/** Compares full names that are not written alike. */
final class Spellings {

  /** "Alexandre" and "Alexander" are .96 alike, "Marie" and "Marine" .96 too: sound must agree. */
  private static final double ALIKE = 0.85;

  private final Transliterations transliterations;
  private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

  Spellings(Transliterations transliterations) {
    this.transliterations = transliterations;
  }

  String sound(String name) {
    return transliterations.sound(name);
  }

  /** Why two names, whose surnames sound the same, may be one person's; null when they may not. */
  @Nullable MergeRule compare(PersonName one, PersonName other) {
    boolean sameSurname = one.surname().equals(other.surname());
    if (sameSurname && isWithin(one.given(), other.given())) {
      return MergeRule.GIVEN_NAMES;
    }
    return !sameSurname && soundAlike(one.given().get(0), other.given().get(0))
        ? MergeRule.TRANSLITERATION
        : null;
  }

  /** "Tayyip" of "Recep Tayyip": one given name more, not another person in front. */
  private static boolean isWithin(List<String> one, List<String> other) {
    List<String> fewer = one.size() < other.size() ? one : other;
    List<String> more = fewer == one ? other : one;
    return fewer.size() + 1 == more.size() && more.containsAll(fewer);
  }

  private boolean soundAlike(String one, String other) {
    return sound(one).equals(sound(other)) || similarity.apply(one, other) >= ALIKE;
  }
}
