package fr.dixit.claims;

import fr.dixit.ingest.Article;
import fr.dixit.text.Folding;
import fr.dixit.text.Sha256;
import fr.dixit.text.Span;
import java.util.List;
import java.util.Map;

/** The name of a claim, from its article and words alone: a corrected attribution keeps its URL. */
public final class ClaimId {

  private static final int DIGITS = 10;

  private ClaimId() {}

  /**
   * {@code c-} and ten hex digits; the same words said twice in one article are told apart by
   * count.
   *
   * @param taken the ids given so far, each with the last count of its words; grows by this one
   */
  public static String of(Article article, List<Span> content, Map<String, Integer> taken) {
    StringBuilder words = new StringBuilder(article.id());
    for (Span part : content) {
      words.append('\n').append(Folding.fold(article.text().slice(part)));
    }
    String first = hash(words.toString());
    String id = first;
    int count = taken.getOrDefault(first, 1);
    while (taken.putIfAbsent(id, 1) != null) {
      count++;
      id = hash(words + "\n" + count);
    }
    taken.put(first, count);
    return id;
  }

  private static String hash(String words) {
    return "c-" + Sha256.of(words).substring(0, DIGITS);
  }
}
