package fr.dixit.page;

import fr.dixit.page.cite.Citation;
import fr.dixit.page.frame.Frame;
import fr.dixit.page.item.Link;
import fr.dixit.page.item.Pager;
import fr.dixit.page.item.Publication;
import fr.dixit.page.item.When;
import fr.dixit.page.linked.MetaTag;
import fr.dixit.page.linked.ScriptJson;
import fr.dixit.page.passage.Passage;
import fr.dixit.page.picture.Minimap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with its claims marked, or a part of one that is too long for one page.
 *
 * @param derived whether the title is the article's first words rather than its own title
 * @param url where the article was found, or null; always http or https
 * @param file the seed, and {@code sha256} of its bytes
 * @param provenances who states the facts about the article
 * @param copies the other places where the article was read
 * @param claims how many, in words
 * @param excerpt whether only the sentences around claims may be shown
 * @param map where the claims stand in the text, or null when there is none
 * @param linked what the page states in JSON-LD
 * @param paragraphs on this page, and so are {@code voices} and {@code readings}
 * @param endsInGap whether words after the last paragraph are withheld
 * @param pager to the other parts, or null when this is the whole
 */
public record ArticlePage(
    Frame frame,
    String title,
    boolean derived,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable String url,
    @Nullable String modified,
    @Nullable String captured,
    @Nullable String archive,
    Publication publication,
    String file,
    String sha256,
    List<Provenance> provenances,
    List<Copy> copies,
    String claims,
    boolean excerpt,
    @Nullable Minimap map,
    List<Paragraph> paragraphs,
    boolean endsInGap,
    @Nullable Pager pager,
    List<Voice> voices,
    List<Reading> readings,
    Citation citation,
    List<MetaTag> metaTags,
    ScriptJson linked,
    @Nullable Link previous,
    @Nullable Link next)
    implements Page {

  /**
   * A paragraph, or the run of sentences that is shown of one.
   *
   * @param afterGap whether words that stand before it are withheld
   * @param kind standfirst, subhead, caption or byline; null for running prose
   * @param notes on the claims that begin in it
   */
  public record Paragraph(
      boolean afterGap, @Nullable String kind, Passage passage, List<Note> notes) {

    public boolean annotated() {
      return !notes.isEmpty();
    }
  }

  /**
   * A claim in the margin.
   *
   * @param number in the article, from 1
   * @param anchor id of the claim's first words
   * @param href page of the claim
   * @param sources one; several when the attribution is ambiguous
   */
  public record Note(
      int number,
      String anchor,
      String href,
      String kind,
      String kindLabel,
      List<Link> sources,
      List<Link> via,
      @Nullable When said,
      @Nullable String stance,
      boolean hearsay) {}

  /** Who states which facts. */
  public record Provenance(String origin, String facts) {}

  /**
   * Another place where the article was read.
   *
   * @param url null, or a web address
   * @param archive null, or a web address
   */
  public record Copy(
      String file,
      String sha256,
      @Nullable String outlet,
      @Nullable String captured,
      @Nullable String url,
      @Nullable String archive) {}

  /** A source heard in the article, and the numbers of its claims. */
  public record Voice(Link source, String type, List<Link> notes) {}

  /** The dates that were read in one way, at least one. */
  public record Reading(Way way, List<DateRow> dates) {

    /**
     * How dates are read.
     *
     * @param how what they are counted from
     * @param rule their form, in a French sentence
     */
    public record Way(String how, String rule) {}
  }

  /**
   * A date that the article names, and what it means.
   *
   * @param number of the date in its article, from 1
   * @param marked whether the text on the page marks it
   */
  public record DateRow(int number, String words, boolean marked, When meaning) {}

  public boolean heard() {
    return !voices.isEmpty();
  }

  public boolean dated() {
    return !readings.isEmpty();
  }

  public boolean documented() {
    return !provenances.isEmpty();
  }

  /** Whether there is another to go to. */
  public boolean turning() {
    return previous != null || next != null;
  }

  @Override
  public String template() {
    return "article.mustache";
  }
}
