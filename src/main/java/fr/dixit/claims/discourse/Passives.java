package fr.dixit.claims.discourse;

import fr.dixit.language.GrammaticalNumber;
import fr.dixit.language.Reading;
import fr.dixit.language.VerbForm;
import fr.dixit.lexicon.ReportingVerb;
import fr.dixit.syntax.NounPhrase;
import fr.dixit.syntax.Subject;
import fr.dixit.syntax.VerbGroup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds reporting verbs in the passive: their subject is what is spoken of, not who speaks. */
public final class Passives {

  private final Discourse discourse;

  public Passives(Discourse discourse) {
    this.discourse = discourse;
  }

  /** In text order; the subject is that of the passive, null for none. */
  public List<Cue> find() {
    List<Cue> found = new ArrayList<>();
    for (int i = 0; i < discourse.tokens().size(); i++) {
      VerbGroup group = discourse.phrases().verbAt(i);
      boolean finite = group != null && group.head() == i && group.passive() && happened(group);
      Cue cue = finite ? cue(group, discourse.subjects().subject(group)) : participle(i);
      if (cue != null) {
        found.add(cue);
      }
    }
    return found;
  }

  private static boolean happened(VerbGroup group) {
    return switch (group.form()) {
      case FUTURE, CONDITIONAL, IMPERATIVE, SUBJUNCTIVE_PRESENT, SUBJUNCTIVE_IMPERFECT -> false;
      default -> group.isFinite() && !group.negated();
    };
  }

  /** "X, dénoncé lundi par Z": a participle beside its noun. */
  private @Nullable Cue participle(int at) {
    Reading participle = discourse.token(at).reading(VerbForm.PAST_PARTICIPLE);
    if (participle == null || discourse.phrases().verbAt(at) != null) {
      return null;
    }
    int before = discourse.is(at - 1, ",") ? at - 2 : at - 1;
    NounPhrase noun = discourse.phrases().nounAt(before);
    if (noun == null || noun.contains(at)) {
      return null;
    }
    return cue(alone(at, participle), Subject.phrase(noun));
  }

  private static VerbGroup alone(int at, Reading participle) {
    return new VerbGroup(
        at,
        at + 1,
        at,
        participle.lemma(),
        VerbForm.PAST_PARTICIPLE,
        3,
        GrammaticalNumber.ANY,
        -1,
        false,
        false,
        true);
  }

  private @Nullable Cue cue(VerbGroup group, @Nullable Subject subject) {
    for (ReportingVerb verb : discourse.lexicon().verbs().byHead(group.lemma())) {
      if (!verb.reflexive() && verb.tail().isEmpty()) {
        return new Cue(verb, group, new Stretch(group.first(), group.end()), subject);
      }
    }
    return null;
  }
}
