package fr.dixit.ingest.copies;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.ingest.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Joins what is the same article: the same words, but for a few, or the same address and half of
 * the words. The first stays and keeps its id; the others become captures of it.
 */
public final class Copies {

  /** A text of fewer runs of words may be anyone's: "à suivre", "photo : DR". */
  private static final int MIN_RUNS = 20;

  private static final int SAMPLE = 64;
  private static final double SAME_TEXT = 0.9;
  private static final double SAME_PAGE = 0.5;

  /** Texts at one address that are told apart; bounds the work on hostile collections. */
  private static final int MAX_VERSIONS = 10;

  private final List<List<Article>> groups = new ArrayList<>();
  private final List<Fingerprint> founders = new ArrayList<>();
  private final Map<String, List<Integer>> groupsByAddress = new HashMap<>();
  private final Likeness likeness = new Likeness();
  private final CopyNotes notes = new CopyNotes();

  private Copies() {}

  /**
   * The articles, each once, in the order of their first places.
   *
   * @param diagnostics is told which are joined, and which stay apart in spite of one address
   */
  public static List<Article> join(List<Article> articles, Consumer<Diagnostic> diagnostics) {
    List<Fingerprint> fingerprints =
        articles.parallelStream().map(article -> Fingerprint.of(article.text())).toList();
    Copies copies = new Copies();
    for (int i = 0; i < articles.size(); i++) {
      copies.place(articles.get(i), fingerprints.get(i));
    }
    copies.notes.report(diagnostics);
    return copies.groups.stream().map(Copies::joined).toList();
  }

  private void place(Article article, Fingerprint words) {
    List<Integer> here = sameAddress(article);
    int group =
        IntStream.concat(samePage(words, here), sameText(words)).findFirst().orElse(groups.size());
    if (group < groups.size()) {
      notes.copy(article, first(group));
      groups.get(group).add(article);
    } else {
      here.stream().findFirst().ifPresent(first -> notes.otherText(article, first(first)));
      found(article, words);
    }
    if (here.size() < MAX_VERSIONS && !here.contains(group)) {
      here.add(group);
    }
  }

  private void found(Article article, Fingerprint words) {
    likeness.add(groups.size(), words.sample(SAMPLE));
    founders.add(words);
    groups.add(new ArrayList<>(List.of(article)));
  }

  private List<Integer> sameAddress(Article article) {
    String address = Address.of(article.metadata().url());
    return address == null
        ? new ArrayList<>()
        : groupsByAddress.computeIfAbsent(address, a -> new ArrayList<>(1));
  }

  private IntStream samePage(Fingerprint words, List<Integer> here) {
    return here.stream()
        .mapToInt(Integer::intValue)
        .filter(group -> words.containment(founders.get(group)) >= SAME_PAGE);
  }

  private IntStream sameText(Fingerprint words) {
    return likeness
        .likeliest(words.sample(SAMPLE))
        .filter(group -> words.size() >= MIN_RUNS)
        .filter(group -> words.resemblance(founders.get(group)) >= SAME_TEXT);
  }

  private Article first(int group) {
    return groups.get(group).get(0);
  }

  private static Article joined(List<Article> group) {
    return group.size() == 1
        ? group.get(0)
        : group.get(0).withCopies(group.subList(1, group.size()));
  }
}
