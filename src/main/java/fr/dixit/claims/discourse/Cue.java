package fr.dixit.claims.discourse;

import fr.dixit.lexicon.Frame;
import fr.dixit.lexicon.ReportingVerb;
import fr.dixit.syntax.Subject;
import fr.dixit.syntax.VerbGroup;
import org.jspecify.annotations.Nullable;

/**
 * A reporting verb where it stands.
 *
 * @param verb its entry in the lexicon
 * @param group the verb group of the reporting verb itself
 * @param words the cue as shown, with a verb that carries it ("tient à préciser")
 * @param subject who reports, or null
 * @param goesOn whether without a subject the speaker before reports: "Et d'ajouter : …"
 */
public record Cue(
    ReportingVerb verb,
    VerbGroup group,
    Stretch words,
    @Nullable Subject subject,
    boolean goesOn) {

  public Cue(ReportingVerb verb, VerbGroup group, Stretch words, @Nullable Subject subject) {
    this(verb, group, words, subject, false);
  }

  public boolean takes(Frame frame) {
    return verb.takes(frame);
  }

  /** Whether the text tells who reports, here or before. */
  public boolean hasSpeaker() {
    return subject != null || goesOn;
  }

  /** Whether the subject follows the verb. */
  public boolean isInverted() {
    return subject != null && subject.first() >= words.first();
  }

  /** Index after the cue and an inverted subject. */
  public int end() {
    return isInverted() ? Math.max(words.end(), subject.end()) : words.end();
  }
}
