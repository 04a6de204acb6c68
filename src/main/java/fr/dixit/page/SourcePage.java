package fr.dixit.page;

import fr.dixit.page.frame.Frame;
import fr.dixit.page.item.AmendmentItem;
import fr.dixit.page.item.ArticleItem;
import fr.dixit.page.item.ClaimGroup;
import fr.dixit.page.item.Link;
import fr.dixit.page.item.Pager;
import fr.dixit.page.item.RelationItem;
import fr.dixit.page.item.Selection;
import fr.dixit.page.item.When;
import fr.dixit.page.picture.Timeline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks, and what they said.
 *
 * @param type what kind of source, in words
 * @param first when it is first heard, or null
 * @param last when it is last heard; null when that is the same or unknown
 * @param named false for what is only described, in one article
 * @param aliases as written, each with how often
 * @param roles titles and functions, earliest first
 * @param possible whom it may be, when nobody can tell which of several; else empty
 * @param joined the names found to be its, each with why
 * @param count number of claims, in words
 * @param timeline of its claims, on the first page; null when it would show nothing
 * @param claims those of this page, in order of time
 * @param pager null when all claims fit on one page
 * @param relayed what others said through it, or null
 * @param answersTo whom it answers first, with its own claim, or null
 * @param answeredBy who answers it first, with their claim, or null
 * @param feed null where the source has none
 * @param statedRole title or function by hand, or null
 * @param wikidata its item there, by hand, or null
 * @param amendments what a person changed of it
 * @param subject the page of all that is said of it, or null
 */
public record SourcePage(
    Frame frame,
    String name,
    String type,
    boolean named,
    List<Alias> aliases,
    List<Role> roles,
    List<Link> possible,
    List<Joined> joined,
    @Nullable When first,
    @Nullable When last,
    String count,
    @Nullable Timeline timeline,
    List<ClaimGroup> claims,
    @Nullable Pager pager,
    @Nullable Selection<ClaimGroup> relayed,
    @Nullable Selection<RelationItem> answersTo,
    @Nullable Selection<RelationItem> answeredBy,
    @Nullable Link subject,
    @Nullable Selection<ArticleItem> articles,
    @Nullable Following feed,
    @Nullable String statedRole,
    @Nullable String wikidata,
    List<AmendmentItem> amendments)
    implements Page {

  /** Where the source's claims can be followed: addresses of a feed in two formats. */
  public record Following(String atom, String json) {}

  /** A name as written, and how often, in words. */
  public record Alias(String name, String times) {}

  /**
   * A title or function as written.
   *
   * @param article the first that gives it
   * @param last when it is last given; null when that is the same or unknown
   * @param deducedFrom the words that show it where none say it, or null
   */
  public record Role(
      String words,
      Link article,
      @Nullable When first,
      @Nullable When last,
      @Nullable String deducedFrom) {}

  /**
   * Two names found to be one source's.
   *
   * @param reason the rule, in words
   * @param evidence words of the articles; empty when the names themselves show it
   * @param article the first where the other name stands
   * @param articles how many, in words
   */
  public record Joined(
      String one, String other, String reason, String evidence, Link article, String articles) {

    public boolean evident() {
      return evidence.isEmpty();
    }
  }

  /** Known by a description in one article only; a source of nobody in particular has many. */
  public boolean described() {
    return !named && possible.isEmpty() && articles != null && articles.items().size() == 1;
  }

  public boolean uncertain() {
    return !possible.isEmpty();
  }

  public boolean merged() {
    return !joined.isEmpty();
  }

  public boolean silent() {
    return claims.isEmpty();
  }

  public boolean titled() {
    return !roles.isEmpty() || statedRole != null;
  }

  public boolean amended() {
    return !amendments.isEmpty();
  }

  public boolean aliased() {
    return !aliases.isEmpty();
  }

  @Override
  public String template() {
    return "source.mustache";
  }
}
