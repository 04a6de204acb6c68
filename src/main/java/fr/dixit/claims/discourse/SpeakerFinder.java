package fr.dixit.claims.discourse;

import fr.dixit.language.VerbForm;
import fr.dixit.lexicon.Frame;
import fr.dixit.lexicon.ReportingVerb;
import fr.dixit.syntax.NounPhrase;
import fr.dixit.syntax.Subject;
import fr.dixit.syntax.VerbGroup;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a reporting verb: whose words follow, or went before. */
public final class SpeakerFinder {

  private static final Set<String> SETTING_OFF = Set.of(",", "?", "!", "…", "...", "-", "–");

  private final Discourse discourse;

  public SpeakerFinder(Discourse discourse) {
    this.discourse = discourse;
  }

  /**
   * The subject, or null.
   *
   * @param finite the group that agrees with the subject
   * @param end after the reporting words
   * @param before the cues found so far
   */
  @Nullable Subject subject(VerbGroup finite, ReportingVerb verb, int end, List<Cue> before) {
    Subject interpolated = interpolated(finite, verb, end);
    if (interpolated != null) {
      return interpolated;
    }
    Subject narrated = narrated(finite);
    if (narrated != null) {
      return narrated;
    }
    Subject shared = shared(finite, before);
    return shared != null ? shared : discourse.subjects().subject(finite);
  }

  /**
   * The subject after a verb that is set off from what stands before it, provided that it can
   * speak: "…, précise la préfecture". What stands before was said.
   */
  private @Nullable Subject interpolated(VerbGroup finite, ReportingVerb verb, int end) {
    boolean may = verb.takes(Frame.INTERPOLATED) || verb.takes(Frame.QUOTATION);
    if (!may || !finite.isFinite() || !isSetOff(finite.first()) || closesRelative(finite.first())) {
      return null;
    }
    Subject subject = discourse.subjects().after(finite, end);
    if (subject == null || subject.phrase() == null) {
      return subject;
    }
    if (Quoting.speechEndsBefore(finite.first(), discourse)) {
      return subject;
    }
    if (isCalled(finite.first())) {
      return null;
    }
    boolean speaks =
        Sources.isActor(subject.phrase(), discourse)
            && !isAsked(subject.phrase().end())
            && (discourse.is(subject.phrase().end(), ",") || !endsApposition(finite));
    return speaks && finite.form() != VerbForm.FUTURE ? subject : null;
  }

  /** "La page « Le Large » appelle ses membres …": a name, not speech, stands before the verb. */
  private boolean isCalled(int verb) {
    return discourse.isMark(verb - 1) && discourse.phrases().nounAt(verb - 1) != null;
  }

  /** "…, a appelé ses adhérents à agir": who is asked to do something is no speaker. */
  private boolean isAsked(int after) {
    boolean preposition =
        discourse.is(after, "a") || discourse.is(after, "de") || discourse.is(after, "d'");
    int next = discourse.isMark(after + 1) ? after + 2 : after + 1;
    VerbGroup verb = preposition ? discourse.phrases().verbAt(next) : null;
    return verb != null && verb.form() == VerbForm.INFINITIVE;
  }

  /**
   * "Les forces, qui ont agi, déplorent …": the comma ends a relative clause, the subject is
   * before.
   */
  private boolean closesRelative(int verb) {
    int first = discourse.sentence(verb).firstToken();
    for (int i = verb - 2; i > first && discourse.is(verb - 1, ","); i--) {
      if (discourse.isMark(i)) {
        return false;
      }
      if (discourse.is(i, ",")) {
        return discourse.is(i + 1, "qui") || discourse.is(i + 1, "dont");
      }
    }
    return false;
  }

  /**
   * "Alix Morel, maire de Brest, interpelle le ministre": without a verb or a quotation before
   * there is nothing that was said, and who can speak before is the subject.
   */
  private boolean endsApposition(VerbGroup finite) {
    int first = discourse.sentence(finite.first()).firstToken();
    Stretch before = new Stretch(first, finite.first());
    if (discourse.hasFiniteVerb(before) || Quoting.holdsQuotation(before, discourse)) {
      return false;
    }
    Subject subject = discourse.subjects().before(finite);
    return subject != null
        && subject.phrase() != null
        && Sources.isActor(subject.phrase(), discourse);
  }

  /** A comma, a closing quotation mark or a final mark stands before the verb. */
  public boolean isSetOff(int verb) {
    return verb > 0
        && (SETTING_OFF.contains(discourse.token(verb - 1).text())
            || discourse.isMark(verb - 1) && !discourse.isQuoted(verb));
  }

  /** "Et X d'ajouter que …": the noun phrase before "de" and a narrative infinitive. */
  private @Nullable Subject narrated(VerbGroup group) {
    int de = group.first() - 1;
    boolean narrative =
        group.form() == VerbForm.INFINITIVE && (discourse.is(de, "de") || discourse.is(de, "d'"));
    NounPhrase phrase = narrative ? discourse.phrases().nounAt(de - 1) : null;
    return phrase != null && discourse.is(phrase.first() - 1, "et") ? Subject.phrase(phrase) : null;
  }

  /**
   * "…, a dit X, ajoutant que …", "avant d'ajouter que …": a participle set off and such an
   * infinitive share the speaker of the cue before.
   */
  private @Nullable Subject shared(VerbGroup group, List<Cue> before) {
    int at = group.first() - 1;
    if (!isParticipleSetOff(group, at) && !isAfterBefore(group, at) || before.isEmpty()) {
      return null;
    }
    Cue last = before.get(before.size() - 1);
    boolean sameSentence =
        discourse.document().sentenceOf(last.words().first())
            == discourse.document().sentenceOf(at);
    return sameSentence && last.isInverted() ? last.subject() : null;
  }

  private boolean isParticipleSetOff(VerbGroup group, int before) {
    return group.form() == VerbForm.PRESENT_PARTICIPLE
        && (discourse.is(before, ",") || discourse.is(before, "en"));
  }

  /** "avant d'ajouter". */
  private boolean isAfterBefore(VerbGroup group, int before) {
    return group.form() == VerbForm.INFINITIVE && discourse.is(before - 1, "avant");
  }
}
