package fr.dixit.page.picture;

import fr.dixit.page.picture.Answer.Party;
import fr.dixit.page.picture.Arcs.Arc;
import fr.dixit.page.picture.Arcs.Node;
import fr.dixit.page.picture.Arcs.Pair;
import fr.dixit.page.words.Labels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws {@link Arcs}: those who answer each other most, in that order. */
public final class ArcDrawing {

  static final int NAMES = 12;
  static final int ROW = 30;

  /** How much further out the arc between rows further apart stands; wider than a number's box. */
  static final int REACH = 26;

  private static final int LETTERS = 30;
  private static final int LEFT = 280;
  private static final int BOX_WIDTH = 24;
  private static final int BOX_HEIGHT = 24;

  private final List<Party> parties;
  private final Labels labels;

  private ArcDrawing(List<Party> parties, Labels labels) {
    this.parties = parties;
    this.labels = labels;
  }

  /** The picture, or null when nobody answers another. */
  public static @Nullable Arcs draw(List<Answer> answers, Labels labels) {
    List<Answer> others = answers.stream().filter(a -> !a.from().equals(a.to())).toList();
    return others.isEmpty() ? null : new ArcDrawing(most(others), labels).arcs(others);
  }

  /** Those of the pairs with most answers, so that nobody stands alone. */
  private static List<Party> most(List<Answer> answers) {
    Map<Set<Party>, Integer> counts = new LinkedHashMap<>();
    for (Answer answer : answers) {
      counts.merge(Set.of(answer.from(), answer.to()), 1, Integer::sum);
    }
    Set<Party> most = new LinkedHashSet<>();
    answers.stream()
        .sorted(Comparator.comparing(a -> -counts.get(Set.of(a.from(), a.to()))))
        .forEach(answer -> add(answer, most));
    return List.copyOf(most);
  }

  private static void add(Answer answer, Set<Party> most) {
    Set<Party> more = new LinkedHashSet<>(most);
    more.add(answer.from());
    more.add(answer.to());
    if (more.size() <= NAMES) {
      most.addAll(more);
    }
  }

  private Arcs arcs(List<Answer> answers) {
    List<Answer> drawn =
        answers.stream()
            .filter(a -> parties.contains(a.from()) && parties.contains(a.to()))
            .toList();
    return new Arcs(
        LEFT + REACH * parties.size(),
        ROW * parties.size(),
        IntStream.range(0, parties.size()).mapToObj(this::node).toList(),
        together(drawn, true).stream().map(this::arc).toList(),
        together(drawn, false).stream().map(ArcDrawing::pair).toList());
  }

  /** The answers from each to each; those back and forth together if both ways are one. */
  private Collection<List<Answer>> together(List<Answer> answers, boolean bothWays) {
    Map<List<Integer>, List<Answer>> groups = new LinkedHashMap<>();
    for (Answer answer : answers) {
      int from = parties.indexOf(answer.from());
      int to = parties.indexOf(answer.to());
      List<Integer> ends = bothWays && from > to ? List.of(to, from) : List.of(from, to);
      groups.computeIfAbsent(ends, key -> new ArrayList<>()).add(answer);
    }
    return groups.values();
  }

  private Node node(int place) {
    Party party = parties.get(place);
    return new Node(party.name(), shortened(party.name()), party.href(), place * ROW + 2);
  }

  private static String shortened(String name) {
    if (name.codePointCount(0, name.length()) <= LETTERS) {
      return name;
    }
    return name.substring(0, name.offsetByCodePoints(0, LETTERS - 1)).strip() + "…";
  }

  private Arc arc(List<Answer> answers) {
    Answer first = answers.get(0);
    int from = parties.indexOf(first.from());
    int to = parties.indexOf(first.to());
    boolean mutual = answers.stream().anyMatch(answer -> !answer.from().equals(first.from()));
    int radius = REACH * Math.abs(from - to);
    return new Arc(
        path(middle(Math.min(from, to)), middle(Math.max(from, to)), radius),
        mutual ? head(middle(to)) + head(middle(from)) : head(middle(to)),
        LEFT + radius - BOX_WIDTH / 2,
        (middle(from) + middle(to) - BOX_HEIGHT) / 2,
        answers.size(),
        first.href(),
        words(first, mutual, answers.size()));
  }

  private String words(Answer first, boolean mutual, int count) {
    String one = first.from().name();
    String other = first.to().name();
    String who =
        mutual
            ? one + " " + labels.text("arcs.and") + " " + other + " " + labels.text("arcs.mutual")
            : one + " " + labels.text("arcs.answers") + " " + other;
    return labels.language().announced(who, labels.count(count, "answers"));
  }

  private static int middle(int place) {
    return place * ROW + ROW / 2;
  }

  private static String path(int top, int bottom, int radius) {
    return "M%d %dA%d %d 0 0 1 %d %d"
        .formatted(LEFT, top, radius, (bottom - top) / 2, LEFT, bottom);
  }

  private static String head(int y) {
    return "M%d %dl8-4v8z".formatted(LEFT - 2, y);
  }

  private static Pair pair(List<Answer> answers) {
    Answer first = answers.get(0);
    return new Pair(first.from().name(), first.to().name(), answers.size());
  }
}
