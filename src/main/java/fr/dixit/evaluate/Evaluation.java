package fr.dixit.evaluate;

import fr.dixit.archive.Archive;
import fr.dixit.archive.ArchivedArticle;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How well an archive answers people's annotations.
 *
 * @param mistakes in the order of the articles
 */
public record Evaluation(Figures figures, List<Mistake> mistakes) {

  /** Compares article by article; the archive holds the annotated ones, in their order. */
  public static Evaluation of(List<GoldArticle> gold, Archive archive) {
    List<ArchivedArticle> articles = archive.articles();
    return of(
        IntStream.range(0, gold.size())
            .mapToObj(i -> ArticleEvaluation.of(gold.get(i), articles.get(i)))
            .toList());
  }

  static Evaluation of(List<ArticleEvaluation> articles) {
    return new Evaluation(
        articles.stream().map(ArticleEvaluation::figures).reduce(Figures.NONE, Figures::plus),
        articles.stream().flatMap(article -> ArticleMistakes.of(article).stream()).toList());
  }

  /** The figures, then the mistakes, the most frequent type first. */
  @Override
  public String toString() {
    Map<Mistake.Type, List<Mistake>> byType =
        mistakes.stream()
            .collect(Collectors.groupingBy(Mistake::type, TreeMap::new, Collectors.toList()));
    return figures
        + byType.entrySet().stream()
            .sorted(Comparator.comparing(type -> -type.getValue().size()))
            .map(type -> list(type.getKey(), type.getValue()))
            .collect(Collectors.joining());
  }

  private static String list(Mistake.Type type, List<Mistake> mistakes) {
    return mistakes.stream()
        .map(mistake -> "\n  " + mistake)
        .collect(Collectors.joining("", "\n\n" + type + ": " + mistakes.size(), ""));
  }
}
