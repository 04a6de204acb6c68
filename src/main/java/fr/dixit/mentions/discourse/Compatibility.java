package fr.dixit.mentions.discourse;

import fr.dixit.lexicon.Lexicon;
import fr.dixit.lexicon.names.Organization;
import fr.dixit.lexicon.names.State;
import fr.dixit.lexicon.sources.GeneralNouns.Kind;
import fr.dixit.lexicon.sources.TitleClass;
import fr.dixit.text.Folding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a later description can mean what an earlier one described. */
public final class Compatibility {

  /** Adjectives that only say that somebody is known, or has what follows in charge. */
  private static final Set<String> POINTING =
      Set.of("meme", "fameux", "fameuse", "dit", "dite", "autre", "charge", "chargee");

  private static final Set<String> FORMER = Set.of("ancien", "ancienne", "ex", "futur", "future");

  private final Lexicon lexicon;

  public Compatibility(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Same noun, or one that takes up the other; complements that say the same or nothing. */
  public boolean compatible(Description later, Description earlier) {
    return nouns(later, earlier)
        && complements(later.complement(), earlier.complement())
        && modifiers(later.modifiers(), earlier.modifiers());
  }

  /** As {@link #compatible}, and the later one tells nothing that the earlier does not. */
  public boolean holds(Description earlier, Description later) {
    return compatible(later, earlier)
        && covers(significant(earlier.modifiers()), significant(later.modifiers()));
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
    boolean related = nouns(later, earlier) || nouns(earlier, later);
    return related
        && earlier.title() != TitleClass.FUNCTION
        && significant(earlier.modifiers()).isEmpty();
  }

  /** The nouns of what a description may take up. */
  public Set<String> nounsOf(Description later) {
    Set<String> nouns = new LinkedHashSet<>();
    nouns.add(later.lemma());
    nouns.addAll(others(later));
    return nouns;
  }

  private boolean nouns(Description later, Description earlier) {
    return later.lemma().equals(earlier.lemma()) || others(later).contains(earlier.lemma());
  }

  /** "le ministre" takes up a "Premier ministre", not the other way; bodies go by either noun. */
  private Set<String> others(Description later) {
    return later.title() == null
        ? lexicon.hypernyms().related(later.lemma())
        : lexicon.hypernyms().takenUpBy(later.lemma());
  }

  /**
   * One list of modifiers holds the other and they begin alike; what only points back says nothing.
   */
  public boolean modifiers(List<String> later, List<String> earlier) {
    if (isFormer(later) != isFormer(earlier)) {
      return false;
    }
    List<String> left = significant(later);
    List<String> right = significant(earlier);
    return left.isEmpty() || !right.isEmpty() && (covers(right, left) || covers(left, right));
  }

  /** "l'ancien ministre" is not the minister. */
  public static boolean isFormer(List<String> modifiers) {
    return modifiers.stream().anyMatch(FORMER::contains);
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
        .filter(modifier -> !POINTING.contains(modifier) && !FORMER.contains(modifier))
        .filter(modifier -> !pointsBack(modifier))
        .flatMap(this::spelledOut)
        .toList();
  }

  /** "le maire de la commune" says no more than "le maire". */
  private boolean pointsBack(String noun) {
    return lexicon.generalNouns().is(Kind.BACK_POINTING, noun);
  }

  /** "RN" says the same as "Rassemblement national", "russe" as "Russie". */
  private Stream<String> spelledOut(String modifier) {
    State demonym = lexicon.states().byDemonym(modifier);
    State state = demonym == null ? lexicon.states().find(modifier) : demonym;
    if (state != null) {
      return Stream.of(Folding.fold(state.name()));
    }
    Organization known = lexicon.organizations().find(modifier);
    return known == null ? Stream.of(modifier) : Stream.of(Folding.fold(known.name()).split(" "));
  }
}
