package fr.dixit.claims;

import fr.dixit.calendar.Edtf;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.dates.DateMention;
import fr.dixit.lexicon.Stance;
import fr.dixit.mentions.Entity;
import fr.dixit.text.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one article presents as said by a source other than its narrator.
 *
 * @param id {@code c-} and ten hex digits: a hash of the article's id and the folded content
 * @param content what was said, in text order, without quotation marks at its two ends; several
 *     spans when an interpolated clause cuts it
 * @param cue the reporting words, or null
 * @param via intermediaries, nearest first
 * @param addressee to whom it was said, with the preposition, or null when the article names nobody
 * @param said date of the act of saying, or null
 * @param hearsay a journalist's conditional inside or around the claim
 * @param dates the date mentions inside the content
 * @param mentioned people, organisations and places named in the content
 * @param rule name of the construction that found it
 */
public record Claim(
    String id,
    Kind kind,
    List<Span> content,
    @Nullable Span cue,
    Attribution attribution,
    List<Entity> via,
    @Nullable Span addressee,
    @Nullable Edtf said,
    Stance stance,
    boolean hearsay,
    List<DateMention> dates,
    List<Entity> mentioned,
    String rule,
    Confidence confidence) {

  /** The rule of what no construction found, but a person. */
  public static final String BY_HAND = "by-hand";

  /** Everyone whom the claim comes from, goes through or names. */
  public Stream<Entity> entities() {
    return Stream.of(attribution.entities(), via, mentioned).flatMap(List::stream);
  }

  /** The same claim under another id. */
  public Claim withId(String other) {
    return new Claim(
        other,
        kind,
        content,
        cue,
        attribution,
        via,
        addressee,
        said,
        stance,
        hearsay,
        dates,
        mentioned,
        rule,
        confidence);
  }

  /** The same claim with other entities for those it names, and other dates. */
  public Claim with(UnaryOperator<Entity> other, List<DateMention> otherDates) {
    return new Claim(
        id,
        kind,
        content,
        cue,
        attribution.withEntities(other),
        via.stream().map(other).toList(),
        addressee,
        said,
        stance,
        hearsay,
        otherDates,
        mentioned.stream().map(other).toList(),
        rule,
        confidence);
  }

  /** The same claim from another source. */
  public Claim from(Attribution other) {
    return new Claim(
        id,
        kind,
        content,
        cue,
        other,
        via,
        addressee,
        said,
        stance,
        hearsay,
        dates,
        mentioned,
        rule,
        confidence);
  }

  /** The same claim, of another kind or said on another date. */
  public Claim with(Kind otherKind, @Nullable Edtf otherDate) {
    return new Claim(
        id,
        otherKind,
        content,
        cue,
        attribution,
        via,
        addressee,
        otherDate,
        stance,
        hearsay,
        dates,
        mentioned,
        rule,
        confidence);
  }

  /**
   * The same claim with other words, under the id that it has.
   *
   * @param otherDates the date mentions inside these
   * @param othersMentioned those whom these name
   */
  public Claim with(
      List<Span> otherContent, List<DateMention> otherDates, List<Entity> othersMentioned) {
    return new Claim(
        id,
        kind,
        otherContent,
        cue,
        attribution,
        via,
        addressee,
        said,
        stance,
        hearsay,
        otherDates,
        othersMentioned,
        rule,
        confidence);
  }
}
