package fr.dixit.mentions.discourse;

import fr.dixit.language.Document;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.mentions.EntityType;
import fr.dixit.mentions.nominal.Nominal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a reader knows at some point of an article: who has been named, and who is in mind. */
public final class Discourse {

  private final Document document;
  private final Lexicon lexicon;
  private final Cast cast;
  private final Wording wording;
  private final Compatibility compatibility;
  private final Pronouns pronouns;
  private final Map<String, Nominal> fuller;
  private final Focus focus = new Focus();
  private @Nullable Referent source;
  private @Nullable Referent origin;

  public Discourse(
      Document document,
      Lexicon lexicon,
      Cast cast,
      Wording wording,
      Pronouns pronouns,
      Map<String, Nominal> fuller) {
    this.document = document;
    this.lexicon = lexicon;
    this.cast = cast;
    this.wording = wording;
    this.pronouns = pronouns;
    this.fuller = fuller;
    this.compatibility = new Compatibility(lexicon);
  }

  public Document document() {
    return document;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  public Cast cast() {
    return cast;
  }

  public Wording wording() {
    return wording;
  }

  public Compatibility compatibility() {
    return compatibility;
  }

  public Focus focus() {
    return focus;
  }

  /** Who or what was last given as the origin of words; null at first. */
  public @Nullable Referent source() {
    return source;
  }

  /** Whom an anonymous "on" speaks for: an origin given without naming a speaker; null at first. */
  public @Nullable Referent origin() {
    return origin;
  }

  /**
   * The one body in the whole article whose noun has a complement, "la police du canton"; or null.
   */
  public @Nullable Nominal fuller(String noun) {
    return fuller.get(noun);
  }

  public @Nullable Pronoun pronounAt(int token) {
    return pronouns.at(token);
  }

  private static boolean mayBeSource(Referent referent) {
    return referent.speaks() && !referent.isPlural()
        || referent.type() == EntityType.DOCUMENT
        || referent.descriptions().stream().anyMatch(d -> d.lemma().equals("source"));
  }

  /** Takes note of a mention and its one referent. */
  public void mention(Referent referent, Place place) {
    referent.mentionedAt(place.token());
    if (referent.isNamed() || !place.attribute()) {
      focus.add(referent, place);
    }
    if (place.speaker() && !place.quoted() && mayBeSource(referent)) {
      source = referent;
      origin = place.origin() ? referent : origin;
    }
  }
}
