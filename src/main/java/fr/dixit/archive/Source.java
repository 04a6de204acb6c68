package fr.dixit.archive;

import fr.dixit.archive.identity.merge.MergeRule;
import fr.dixit.calendar.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in the archive, joined over its articles if it has a name.
 *
 * @param id of its page, from its name
 * @param named false for what is only described ("un témoin"), and so known in one article only
 * @param aliases names as written, most frequent first
 * @param roles titles and functions as written, earliest first
 * @param possible whom it may be, when its article does not tell which of several; else empty
 * @param joined the names found to be its, in the archive's order
 * @param claims in the archive's order
 * @param articles ids, in the archive's order
 * @param first date by which it certainly had spoken first or been published, or null
 * @param last date from which on it certainly spoke last or was published, or null
 * @param stated by hand
 */
public record Source(
    String id,
    String name,
    SourceType type,
    boolean named,
    List<Alias> aliases,
    List<Role> roles,
    List<SourceRef> possible,
    List<Joined> joined,
    List<ArchivedClaim> claims,
    List<String> articles,
    @Nullable Edtf first,
    @Nullable Edtf last,
    Stated stated) {

  /**
   * What a person states of a source; null where nothing is.
   *
   * @param wikidata id of its item there
   */
  public record Stated(@Nullable String role, @Nullable String wikidata) {

    public static final Stated NOTHING = new Stated(null, null);
  }

  /** A name as written, and how often. */
  public record Alias(String name, int count) {}

  /**
   * A title or function as written.
   *
   * @param article the first that gives it
   * @param first publication of the earliest article that gives it, or null
   * @param last publication of the latest, or null
   * @param deducedFrom the words by which the article says so without saying it, or null
   */
  public record Role(
      String words,
      String article,
      @Nullable Edtf first,
      @Nullable Edtf last,
      @Nullable String deducedFrom) {}

  /**
   * Two names found to be one source's.
   *
   * @param evidence words that show it; empty when the names themselves do
   * @param article the first where the other name stands
   * @param articles in how many it stands
   */
  public record Joined(
      String one,
      String other,
      MergeRule rule,
      List<String> evidence,
      String article,
      int articles) {}

  public SourceRef ref() {
    return new SourceRef(id, name, type);
  }

  /** The same with what a person states of it. */
  public Source with(Stated byHand) {
    return new Source(
        id, name, type, named, aliases, roles, possible, joined, claims, articles, first, last,
        byHand);
  }
}
