package fr.dixit.page.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim in a list.
 *
 * @param words its first words, cut at a word's end; always a slice of the article
 * @param cut whether more words follow
 * @param direct whether the words are the source's own
 * @param kind {@code direct}, {@code indirect} or {@code mixed}
 * @param sources one; several when the attribution is ambiguous
 * @param via intermediaries, nearest first
 * @param said when it was uttered, or null
 * @param article where it can be read, at its place; null where that goes without saying
 */
public record ClaimItem(
    String href,
    String words,
    boolean cut,
    boolean direct,
    String kind,
    String kindLabel,
    List<Link> sources,
    List<Link> via,
    @Nullable When said,
    @Nullable Link article) {

  /** The same where all that is listed can be read in one place. */
  public ClaimItem withoutArticle() {
    return new ClaimItem(href, words, cut, direct, kind, kindLabel, sources, via, said, null);
  }
}
