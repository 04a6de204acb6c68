package fr.dixit.claims.discourse;

import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.VerbForm;
import fr.dixit.lexicon.Frame;
import fr.dixit.lexicon.ReportingVerb;
import fr.dixit.lexicon.SpeechAct;
import fr.dixit.lexicon.Stance;
import fr.dixit.syntax.Subject;
import fr.dixit.syntax.VerbGroup;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the reporting verbs of an article that do report: not denied, not merely possible. */
public final class CueFinder {

  /** Verbs that carry a reporting infinitive without changing that it was said. */
  private static final Set<String> CARRIERS =
      Set.of(
          "tenir", "vouloir", "venir", "continuer", "commencer", "finir", "contenter", "empresser");

  /** Verbs that carry one when denied: "n'a pas hésité à dire", "ne manque pas de dire". */
  private static final Set<String> DENIED_CARRIERS = Set.of("hésiter", "manquer");

  /** Words between a carrier and its infinitive: "a pris soin de dire", "est allé jusqu'à dire". */
  private static final Map<String, String> CARRIED_BY = Map.of("soin", "prendre", "jusqu'", "aller");

  /** What a verb outside the lexicon may do: follow a quotation. */
  private static final ReportingVerb ANY_VERB =
      new ReportingVerb(
          "", "", false, List.of(), EnumSet.of(Frame.INTERPOLATED), Stance.ASSERTS, SpeechAct.SAY);

  private static final Set<String> NEGATIONS = Set.of("pas", "plus", "jamais", "guere");

  private final Discourse discourse;
  private final SpeakerFinder speakers;

  public CueFinder(Discourse discourse) {
    this.discourse = discourse;
    this.speakers = new SpeakerFinder(discourse);
  }

  public List<Cue> find() {
    List<Cue> cues = new ArrayList<>();
    for (VerbGroup group : discourse.phrases().verbs()) {
      Cue cue = cue(group, cues);
      if (cue != null) {
        cues.add(cue);
      }
    }
    return List.copyOf(cues);
  }

  private @Nullable Cue cue(VerbGroup group, List<Cue> before) {
    for (ReportingVerb verb : discourse.lexicon().verbs().byHead(group.lemma())) {
      int tail = tailEnd(group, verb);
      if (verb.reflexive() == group.reflexive() && tail >= 0) {
        Cue any = verb.takes(Frame.INTERPOLATED) ? null : afterQuotation(group);
        if (any != null) {
          return any;
        }
        return reports(group, verb) ? cue(group, verb, tail, before) : null;
      }
    }
    return afterQuotation(group);
  }

  /** « … », sourit-il: any verb that stands inverted right after a quotation reports it. */
  private @Nullable Cue afterQuotation(VerbGroup group) {
    boolean follows =
        group.isFinite()
            && group.form() != VerbForm.SUBJUNCTIVE_PRESENT
            && !group.negated()
            && Quoting.speechEndsBefore(group.first(), discourse)
            && group.person() == 3
            && !CARRIERS.contains(group.lemma())
            && !isCarriedBy(group.end())
            && !carriesInfinitive(group);
    Subject subject = follows ? discourse.subjects().after(group) : null;
    boolean speaks =
        subject != null && (subject.phrase() == null || Sources.mayBe(subject.phrase(), discourse));
    return speaks
        ? new Cue(ANY_VERB, group, new Stretch(group.first(), group.end()), subject)
        : null;
  }

  /** "a tenté de rassurer": the infinitive reports. */
  private boolean carriesInfinitive(VerbGroup group) {
    int at = isDe(group.end()) || discourse.is(group.end(), "a") ? group.end() + 1 : group.end();
    VerbGroup next = discourse.phrases().verbAt(at);
    return next != null
        && next.form() == VerbForm.INFINITIVE
        && discourse.lexicon().verbs().byHead(next.lemma()).stream()
            .anyMatch(verb -> verb.takes(Frame.INTERPOLATED));
  }

  private boolean isCarriedBy(int token) {
    return token < discourse.tokens().size()
        && CARRIED_BY.containsKey(discourse.token(token).folded());
  }

  private @Nullable Cue cue(VerbGroup group, ReportingVerb verb, int end, List<Cue> before) {
    VerbGroup carrier = carrier(group);
    if (carrier == null && group.form() == VerbForm.INFINITIVE && !isNarrativeInfinitive(group)) {
      return null;
    }
    VerbGroup speaker = carrier == null ? group : carrier;
    boolean goesOn = goesOn(group);
    Subject subject = goesOn ? null : speakers.subject(speaker, verb, end, before);
    if (speaker.person() != 3 || isFirstPerson(subject) || isUnknowable(group, subject)) {
      return null;
    }
    if (Things.isSubject(subject, speaker, verb, discourse)) {
      return null;
    }
    Stretch words = new Stretch(speaker.first(), afterNegation(group, end));
    return new Cue(verb, group, words, subject, goesOn);
  }

  /** "Et d'ajouter : …", "Avant de conclure que …": a sentence that only goes on with the speech. */
  private boolean goesOn(VerbGroup group) {
    int de = group.first() - 1;
    boolean infinitive = group.form() == VerbForm.INFINITIVE && isDe(de);
    return infinitive
        && (discourse.is(de - 1, "et") || discourse.is(de - 1, "avant"))
        && discourse.sentence(de).firstToken() == de - 1;
  }

  private boolean isDe(int token) {
    return discourse.is(token, "de") || discourse.is(token, "d'");
  }

  /** "n'exclut pas": the second word of the negation belongs to the cue. */
  private int afterNegation(VerbGroup group, int end) {
    boolean follows =
        group.negated()
            && end < discourse.tokens().size()
            && NEGATIONS.contains(discourse.token(end).folded());
    return follows ? end + 1 : end;
  }

  /** A pronoun inside a quotation stands for someone whom only the speaker can name. */
  private boolean isUnknowable(VerbGroup group, @Nullable Subject subject) {
    boolean pronoun = subject != null && subject.phrase() == null;
    return pronoun
        && discourse.isQuoted(group.head())
        && discourse.isQuoted(subject.first())
        && !isInterpolated(group);
  }

  private boolean isInterpolated(VerbGroup group) {
    return group.isInverted() && discourse.is(group.first() - 1, ",");
  }

  private boolean isFirstPerson(@Nullable Subject subject) {
    if (subject == null || subject.phrase() != null) {
      return false;
    }
    return Set.of("je", "j'", "nous", "tu", "vous")
        .contains(discourse.token(subject.first()).folded());
  }

  /**
   * Index after the fixed words of the verb, which adverbs may part from it; -1 when they differ.
   */
  private int tailEnd(VerbGroup group, ReportingVerb verb) {
    int at = group.end();
    for (String word : verb.tail()) {
      int over;
      while (at < discourse.tokens().size() && !discourse.is(at, word) && (over = adverb(at)) > 0) {
        at += over;
      }
      if (!discourse.is(at, word)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private int adverb(int token) {
    return isAdverb(token) ? 1 : discourse.phrases().locutionLength(token);
  }

  private boolean isAdverb(int token) {
    return discourse.token(token).is(PartOfSpeech.ADVERB);
  }

  private boolean reports(VerbGroup group, ReportingVerb verb) {
    boolean said =
        switch (group.form()) {
          case CONDITIONAL -> isCompound(group);
          case IMPERATIVE, SUBJUNCTIVE_PRESENT, SUBJUNCTIVE_IMPERFECT -> false;
          default -> !group.negated() || reportsWhenDenied(verb);
        };
    return said && !group.passive() && !isSupposed(group);
  }

  /** "si X affirmait que": what might be said. */
  private boolean isSupposed(VerbGroup group) {
    int first = discourse.sentence(group.head()).firstToken();
    for (int i = group.first() - 1; i >= first && i > group.first() - 6; i--) {
      if (discourse.is(i, ",") || discourse.phrases().verbAt(i) != null) {
        return false;
      }
      if (discourse.is(i, "si")) {
        return group.form() == VerbForm.IMPERFECT;
      }
    }
    return false;
  }

  private static boolean isCompound(VerbGroup group) {
    return group.end() - group.first() > 1;
  }

  /** "ne pense pas que", "n'exclut pas que" tell a position; "n'a pas dit que" tells none. */
  private static boolean reportsWhenDenied(ReportingVerb verb) {
    return verb.act() == SpeechAct.THINK
        || verb.act() == SpeechAct.HOPE
        || verb.stance() == Stance.DENIES;
  }

  /**
   * The finite verb that carries a reporting infinitive: "a tenu à préciser"; null when none does.
   */
  private @Nullable VerbGroup carrier(VerbGroup group) {
    if (group.isFinite() || group.form() != VerbForm.INFINITIVE) {
      return null;
    }
    int at = group.first() - 1;
    while (at >= 0
        && (discourse.is(at, "a")
            || discourse.is(at, "de")
            || discourse.is(at, "d'")
            || discourse.is(at, "par")
            || isAdverb(at))) {
      at--;
    }
    String fixed = CARRIED_BY.get(discourse.token(Math.max(0, at)).folded());
    VerbGroup before = discourse.phrases().verbAt(fixed == null ? at : at - 1);
    boolean carries =
        before != null
            && before.isFinite()
            && before.form() != VerbForm.CONDITIONAL
            && (fixed == null
                ? isCarrier(before) || isAfterSpeech(before)
                : before.lemma().equals(fixed));
    return carries ? before : null;
  }

  /** « … », a tenté de rassurer X; « … », veut croire X. */
  private boolean isAfterSpeech(VerbGroup group) {
    return !group.negated() && Quoting.speechEndsBefore(group.first(), discourse);
  }

  private static boolean isCarrier(VerbGroup group) {
    return group.negated()
        ? DENIED_CARRIERS.contains(group.lemma())
        : CARRIERS.contains(group.lemma())
            && (!group.lemma().equals("vouloir") || isCompound(group));
  }

  /** "Et X d'ajouter que …", "pour dénoncer …": an infinitive that tells what was done. */
  private boolean isNarrativeInfinitive(VerbGroup group) {
    int at = group.first() - 1;
    return discourse.is(at, "pour")
        || isDe(at) && (discourse.is(at - 1, "avant") || goesOn(group))
        || isDe(at) && discourse.phrases().nounAt(at - 1) != null && isAfterAnd(at - 1)
        || discourse.is(at, "avoir")
        || discourse.is(at, "apres");
  }

  private boolean isAfterAnd(int token) {
    int first = discourse.phrases().nounAt(token).first();
    return discourse.is(first - 1, "et");
  }
}
