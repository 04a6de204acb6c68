package fr.dixit.mentions;

import fr.dixit.lexicon.Lexicon;
import fr.dixit.lexicon.names.Organization;
import fr.dixit.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a later description can mean what an earlier one described. */
final class Compatibility {

  /** Complements that only point back: "le maire de la commune". */
  private static final Set<String> ANAPHORIC =
      Set.of(
          "commune", "ville", "village", "pays", "parti", "region", "departement", "canton", "station",
          "mouvement", "association", "organisation", "groupe", "entreprise", "societe", "syndicat", "club",
          "formation", "chaine", "institution", "etablissement", "cite", "localite", "municipalite", "meme");

  private final Lexicon lexicon;

  Compatibility(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Same noun, or one that takes up the other; complements that do not contradict. */
  boolean compatible(Description later, Description earlier) {
    return nouns(later.lemma(), earlier.lemma()) && modifiers(later.modifiers(), earlier.modifiers());
  }

  boolean nouns(String later, String earlier) {
    return later.equals(earlier)
        || lexicon.hypernyms().includes(later, earlier)
        || lexicon.hypernyms().includes(earlier, later);
  }

  /** One set of modifiers holds the other; words that only point back say nothing. */
  boolean modifiers(Set<String> later, Set<String> earlier) {
    Set<String> left = significant(later);
    if (left.isEmpty()) {
      return true;
    }
    Set<String> right = significant(earlier);
    return !right.isEmpty() && (covers(right, left) || covers(left, right));
  }

  private static boolean covers(Set<String> whole, Set<String> part) {
    return part.stream().allMatch(word -> holds(whole, word));
  }

  /** "Bormes" is short for "Bormes-les-Mimosas". */
  private static boolean holds(Set<String> words, String word) {
    return words.contains(word) || words.stream().anyMatch(w -> w.startsWith(word + "-") || word.startsWith(w + "-"));
  }

  private Set<String> significant(Set<String> modifiers) {
    Set<String> kept = new HashSet<>();
    for (String modifier : modifiers) {
      if (!ANAPHORIC.contains(modifier)) {
        kept.addAll(spelledOut(modifier));
      }
    }
    return kept;
  }

  /** "RN" says the same as "Rassemblement national". */
  private List<String> spelledOut(String modifier) {
    Organization known = lexicon.organizations().find(modifier);
    return known == null ? List.of(modifier) : List.of(Folding.fold(known.name()).split(" "));
  }
}
