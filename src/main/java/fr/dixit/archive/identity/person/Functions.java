package fr.dixit.archive.identity.person;

import fr.dixit.mentions.Entity;
import fr.dixit.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The titles and functions that articles give somebody, to compare with another's. */
final class Functions {

  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Articles and prepositions are shorter than any word that tells. */
  private static final int SHORTEST = 3;

  private final List<Set<String>> known = new ArrayList<>();

  void add(List<Entity.Role> roles) {
    roles.stream()
        .map(role -> words(role.words()))
        .filter(words -> !words.isEmpty() && !known.contains(words))
        .forEach(known::add);
  }

  boolean isEmpty() {
    return known.isEmpty();
  }

  /**
   * How many words of the fuller of two functions that agree best: "maire" and "maire de Lyon"
   * agree in one, "maire de Lyon" and "maire de Nantes" do not agree.
   */
  int agreement(Entity.Role role) {
    Set<String> words = words(role.words());
    return known.stream()
        .filter(other -> words.containsAll(other) || other.containsAll(words))
        .mapToInt(other -> Math.min(words.size(), other.size()))
        .max()
        .orElse(0);
  }

  private static Set<String> words(String role) {
    Set<String> words = new HashSet<>();
    for (String word : WORD.split(Folding.fold(role))) {
      if (word.length() >= SHORTEST && !word.equals("des") && !word.equals("les")) {
        words.add(word);
      }
    }
    return words;
  }
}
