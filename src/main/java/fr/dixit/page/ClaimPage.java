package fr.dixit.page;

import fr.dixit.page.cite.Citation;
import fr.dixit.page.frame.Frame;
import fr.dixit.page.item.AmendmentItem;
import fr.dixit.page.item.ArticleItem;
import fr.dixit.page.item.Link;
import fr.dixit.page.item.RelationItem;
import fr.dixit.page.item.When;
import fr.dixit.page.linked.ScriptJson;
import fr.dixit.page.passage.Passage;
import fr.dixit.page.picture.Timeline;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was said, by whom, when, where it can be read, and how Dixit knows.
 *
 * @param words the claim's parts, as written
 * @param number of the claim in its article, from 1
 * @param sources one; several when the attribution is ambiguous
 * @param role title or function that the article gives, or null
 * @param via intermediaries, nearest first
 * @param addressee the words that tell to whom, or null
 * @param said when it was uttered, or null
 * @param saidHint what is known when {@code said} is null, or null
 * @param published when its article appeared, or null
 * @param inferred whether that date is read from the article's words
 * @param about dates that the content names
 * @param named people and organisations that it names and that speak in the archive too
 * @param stance what the source does with the content, in words
 * @param article its title, leading to the claim's place in it
 * @param amendments what a person changed of it
 * @param correction YAML to be filled in by who knows better
 * @param spread where the same words can be read too, or null
 * @param context the sentences that hold it, marked; of long ones what stands around the marks
 * @param original address of the words in the original article, or null
 * @param linked what the page states in JSON-LD
 */
public record ClaimPage(
    Frame frame,
    String id,
    List<String> words,
    boolean cut,
    boolean direct,
    int number,
    String kind,
    String kindLabel,
    String kindMeaning,
    List<Link> sources,
    boolean ambiguous,
    @Nullable String role,
    List<Link> via,
    @Nullable String addressee,
    @Nullable When said,
    @Nullable String saidHint,
    @Nullable When published,
    boolean inferred,
    List<When> about,
    List<Link> named,
    String stance,
    boolean hearsay,
    Link article,
    @Nullable String outlet,
    List<Passage> context,
    Reason reason,
    List<AmendmentItem> amendments,
    String correction,
    List<RelationItem> relations,
    @Nullable Spread spread,
    @Nullable String original,
    Citation citation,
    ScriptJson linked,
    Neighbours inArticle,
    Neighbours ofSource)
    implements Page {

  private static final int LENGTHY = 280;

  /**
   * How the claim was found.
   *
   * @param cue the reporting words, or null
   * @param mention the words that name the source there, or null
   * @param meant why those words mean the source, in a French sentence, or null when they tell
   * @param rule name of the construction
   * @param meaning what the construction is, in a French sentence
   * @param byHand whether a person added the claim, so that there are no words that show it
   * @param sourceByHand whether a person told who speaks
   */
  public record Reason(
      @Nullable String cue,
      @Nullable String mention,
      @Nullable String meant,
      String rule,
      String meaning,
      String ruleHref,
      String confidence,
      boolean byHand,
      boolean sourceByHand) {}

  /** The claims before and after, or null at the ends. */
  public record Neighbours(@Nullable Link previous, @Nullable Link next) {

    boolean any() {
      return previous != null || next != null;
    }

    /** These, but for those that others show already. */
    public Neighbours without(Neighbours shown) {
      return new Neighbours(
          Objects.equals(previous, shown.previous) ? null : previous,
          Objects.equals(next, shown.next) ? null : next);
    }
  }

  public boolean relayed() {
    return !via.isEmpty();
  }

  public boolean topical() {
    return !about.isEmpty();
  }

  public boolean naming() {
    return !named.isEmpty();
  }

  /** Whether the words are many, so that they need a smaller face. */
  public boolean lengthy() {
    return words.stream().mapToInt(String::length).sum() > LENGTHY;
  }

  public boolean related() {
    return !relations.isEmpty();
  }

  public boolean amended() {
    return !amendments.isEmpty();
  }

  /** Whether there is another claim to go to. */
  public boolean turning() {
    return inArticle.any() || ofSource.any();
  }

  @Override
  public String template() {
    return "claim.mustache";
  }

  /**
   * Where the same words can be read, in order of time: the first place and those nearest to this.
   *
   * @param summary how many articles, and how many of them copy one dispatch
   * @param places at least two
   * @param others how many there are beside these, or null for none
   * @param timeline the same by outlet, or null when it would show nothing
   */
  public record Spread(
      String summary, List<Place> places, @Nullable String others, @Nullable Timeline timeline) {

    /**
     * One article that has the words.
     *
     * @param claim the article's title, leading to the claim in it
     * @param paper the article with its outlet and date
     * @param way first, copied from the same dispatch, or elsewhere: in words
     * @param here whether it is the claim of the page
     */
    public record Place(Link claim, ArticleItem paper, String way, boolean here) {}
  }
}
