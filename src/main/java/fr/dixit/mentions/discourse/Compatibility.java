package fr.dixit.mentions.discourse;

import fr.dixit.lexicon.Lexicon;
import fr.dixit.lexicon.names.Organization;
import fr.dixit.lexicon.sources.GeneralNouns.Kind;
import fr.dixit.lexicon.sources.TitleClass;
import fr.dixit.text.Folding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether a later description can mean what an earlier one described. */
public final class Compatibility {

  /** Adjectives that only say that somebody is known. */
  private static final Set<String> POINTING =
      Set.of("meme", "fameux", "fameuse", "dit", "dite", "autre");

  private static final Set<String> FORMER = Set.of("ancien", "ancienne", "ex", "futur", "future");

  private final Lexicon lexicon;

  public Compatibility(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Same noun, or one that takes up the other; complements that say the same or nothing. */
  public boolean compatible(Description later, Description earlier) {
    return nouns(later.lemma(), earlier.lemma())
        && complements(later.complement(), earlier.complement())
        && modifiers(later.modifiers(), earlier.modifiers());
  }

  /** "le président de LR" is not "le président du groupe LR". */
  private boolean complements(String later, String earlier) {
    return later.isEmpty()
        || earlier.isEmpty()
        || pointsBack(later) && !pointsBack(earlier)
        || holds(spelledOut(earlier).toList(), later)
        || spelledOut(later).anyMatch(earlier::equals);
  }

  /**
   * As {@link #compatible}, or a complement told for the first time of someone who holds no office.
   */
  public boolean loosely(Description later, Description earlier) {
    return nouns(later.lemma(), earlier.lemma())
        && earlier.title() != TitleClass.FUNCTION
        && significant(earlier.modifiers()).isEmpty();
  }

  /** The nouns of what a description may take up. */
  public Set<String> nounsOf(Description later) {
    Set<String> nouns = new LinkedHashSet<>();
    nouns.add(later.lemma());
    nouns.addAll(new TreeSet<>(lexicon.hypernyms().related(later.lemma())));
    return nouns;
  }

  private boolean nouns(String later, String earlier) {
    return later.equals(earlier) || lexicon.hypernyms().related(later).contains(earlier);
  }

  /**
   * One list of modifiers holds the other and they begin alike; what only points back says nothing.
   */
  public boolean modifiers(List<String> later, List<String> earlier) {
    List<String> left = significant(later);
    if (left.isEmpty()) {
      return later.stream().anyMatch(FORMER::contains)
          == earlier.stream().anyMatch(FORMER::contains);
    }
    List<String> right = significant(earlier);
    return !right.isEmpty() && (covers(right, left) || covers(left, right));
  }

  private static boolean covers(List<String> whole, List<String> part) {
    return part.stream().allMatch(word -> holds(whole, word));
  }

  /** "Bormes" is short for "Bormes-les-Mimosas". */
  private static boolean holds(List<String> words, String word) {
    return words.stream()
        .anyMatch(w -> w.equals(word) || w.startsWith(word + "-") || word.startsWith(w + "-"));
  }

  private List<String> significant(List<String> modifiers) {
    return modifiers.stream()
        .filter(modifier -> !POINTING.contains(modifier) && !pointsBack(modifier))
        .flatMap(this::spelledOut)
        .toList();
  }

  /** "le maire de la commune" says no more than "le maire". */
  private boolean pointsBack(String noun) {
    return lexicon.generalNouns().is(Kind.BACK_POINTING, noun);
  }

  /** "RN" says the same as "Rassemblement national". */
  private Stream<String> spelledOut(String modifier) {
    Organization known = lexicon.organizations().find(modifier);
    return known == null ? Stream.of(modifier) : Stream.of(Folding.fold(known.name()).split(" "));
  }
}
