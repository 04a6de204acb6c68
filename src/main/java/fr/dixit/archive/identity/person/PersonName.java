package fr.dixit.archive.identity.person;

import fr.dixit.lexicon.names.NameParticles;
import fr.dixit.text.Folding;
import java.util.List;

/**
 * A person's name in its parts, folded.
 *
 * @param given names, in order; empty for a surname alone
 * @param surname with its particles: "le pen"
 */
public record PersonName(List<String> given, String surname) {

  public static PersonName of(String name, NameParticles particles) {
    List<String> words = List.of(Folding.fold(name).split(" "));
    int first = words.size() - 1;
    while (first > 0 && particles.contains(words.get(first - 1))) {
      first--;
    }
    return new PersonName(
        words.subList(0, first), String.join(" ", words.subList(first, words.size())));
  }

  public boolean isBare() {
    return given.isEmpty();
  }
}
