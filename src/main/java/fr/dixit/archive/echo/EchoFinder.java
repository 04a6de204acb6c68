package fr.dixit.archive.echo;

import fr.dixit.text.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Groups phrases that are the same words: exact, trimmed, or with a word changed here and there.
 *
 * <p>From the longest phrase to the shortest, each joins the earlier one that holds most of its
 * pairs of neighbouring words, if that is enough of them, or else founds a group. So every member
 * is found again in its group's founder, and likeness does not drift from neighbour to neighbour.
 *
 * <p>A phrase with n pairs of which k must be found shares, with any phrase that holds k of them,
 * at least one of its n - k + 1 rarest: only those are looked up (prefix filter: Chaudhuri, Ganti
 * and Kaushik, "A Primitive Operator for Similarity Joins", 2006).
 */
public final class EchoFinder {

  /** Share of the shorter phrase's pairs that the longer must hold. */
  private static final double ENOUGH = 0.7;

  /** In a phrase of fewer pairs one changed word changes all: each pair must be found. */
  private static final int MIN_PAIRS_TO_FORGIVE = 8;

  /** A phrase of fewer distinct pairs is anyone's, unless it is the same to the word. */
  private static final int MIN_PAIRS = 5;

  /** A phrase below this many words is never taken for an echo. */
  private static final int MIN_WORDS = 4;

  /** A pair in more founders than this tells nothing; bounds the work on hostile collections. */
  private static final int TOO_COMMON = 1000;

  private static final int NONE = -1;

  private final List<Phrase> phrases;
  private final Shingles shingles;
  private final ShingleIndex founders;
  private final Map<Integer, List<Integer>> membersByFounder = new HashMap<>();

  private EchoFinder(List<Phrase> distinct) {
    this.phrases = distinct;
    this.shingles = Shingles.of(distinct);
    this.founders = new ShingleIndex(shingles.frequencies());
  }

  /**
   * Groups the phrases.
   *
   * @return indexes, ascending in each group of two or more; the groups by their first index
   */
  public static List<List<Integer>> groups(List<Phrase> phrases) {
    Map<Phrase, List<Integer>> copies = copies(phrases);
    List<List<Integer>> indexes = List.copyOf(copies.values());
    return new EchoFinder(List.copyOf(copies.keySet()))
        .membersByFounder().values().stream()
            .map(group -> group.stream().flatMap(i -> indexes.get(i).stream()).sorted().toList())
            .filter(group -> group.size() > 1)
            .sorted(Comparator.comparing(group -> group.get(0)))
            .toList();
  }

  private static Map<Phrase, List<Integer>> copies(List<Phrase> phrases) {
    Map<Phrase, List<Integer>> copies = new LinkedHashMap<>();
    for (int i = 0; i < phrases.size(); i++) {
      if (phrases.get(i).words().size() >= MIN_WORDS) {
        copies.computeIfAbsent(phrases.get(i), phrase -> new ArrayList<>()).add(i);
      }
    }
    return copies;
  }

  private Map<Integer, List<Integer>> membersByFounder() {
    IntStream.range(0, phrases.size())
        .boxed()
        .sorted(Comparator.comparing(i -> -phrases.get(i).words().size()))
        .forEach(this::place);
    return membersByFounder;
  }

  private void place(int phrase) {
    int[] pairs = shingles.of(phrase);
    int founder = pairs.length < MIN_PAIRS ? NONE : bestFounder(pairs);
    if (founder == NONE) {
      founders.add(phrase, pairs);
    }
    membersByFounder
        .computeIfAbsent(founder == NONE ? phrase : founder, f -> new ArrayList<>())
        .add(phrase);
  }

  /** Of those that hold enough of the pairs, the one that holds most; of equals the earliest. */
  private int bestFounder(int[] pairs) {
    int needed = needed(pairs.length);
    int best = NONE;
    int most = needed - 1;
    for (int candidate : candidates(pairs, pairs.length - needed + 1)) {
      int shared = shared(pairs, shingles.of(candidate));
      if (shared > most) {
        best = candidate;
        most = shared;
      }
    }
    return best;
  }

  private static int needed(int pairs) {
    return pairs < MIN_PAIRS_TO_FORGIVE ? pairs : (int) Math.ceil(pairs * ENOUGH);
  }

  private int[] candidates(int[] pairs, int rarest) {
    return Arrays.stream(pairs, 0, rarest)
        .filter(pair -> founders.count(pair) <= TOO_COMMON)
        .flatMap(founders::phrases)
        .sorted()
        .distinct()
        .toArray();
  }

  private static int shared(int[] ascending, int[] others) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < ascending.length && j < others.length) {
      int difference = Integer.compare(ascending[i], others[j]);
      shared += difference == 0 ? 1 : 0;
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return shared;
  }
}
