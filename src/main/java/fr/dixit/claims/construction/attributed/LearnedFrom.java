package fr.dixit.claims.construction.attributed;

import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.claims.construction.CueConstruction;
import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Extent;
import fr.dixit.claims.discourse.Sources;
import fr.dixit.claims.discourse.Speaker;
import fr.dixit.claims.discourse.SpeakerFinder;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.lexicon.SpeechAct;
import fr.dixit.lexicon.Stance;
import fr.dixit.lexicon.names.Organization;
import fr.dixit.lexicon.names.OrganizationClass;
import fr.dixit.syntax.NounPhrase;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "…, a-t-on appris auprès de la préfecture", "on apprend de source judiciaire que …". */
public final class LearnedFrom implements CueConstruction {

  private static final Set<String> FROM =
      Set.of("aupres", "de", "d'", "du", "des", "par", "aupres des");

  private static final Set<String> AT = Set.of("a", "au", "aux", "chez", "dans");

  private static final Set<String> ON = Set.of("sur", "dans");

  private static final Set<String> THEIR = Set.of("leur", "leurs", "son", "sa", "ses");

  private static final Set<String> PRESS = Set.of("presse", "journaliste", "journalistes");

  private static final Set<SpeechAct> SPOKEN =
      EnumSet.of(SpeechAct.SAY, SpeechAct.ANNOUNCE, SpeechAct.WRITE);

  public static final String RULE = "learned-from";

  @Override
  public String rule() {
    return RULE;
  }

  @Override
  public boolean accepts(Cue cue, Discourse discourse) {
    return true;
  }

  @Override
  public @Nullable Candidate at(Cue cue, Discourse discourse) {
    if (cue.verb().act() != SpeechAct.LEARN && !isImpersonal(cue, discourse)
        || !hasSubjectOn(cue, discourse) && !namesOrigin(cue, discourse)) {
      return null;
    }
    int limit = discourse.sentence(cue.group().head()).endToken();
    List<Stretch> content = content(cue, discourse, limit);
    if (content.isEmpty()) {
      return null;
    }
    Speaker speaker = origin(cue, discourse, limit);
    return new Candidate(content, cue.words(), speaker, Stance.ASSERTS, rule(), Confidence.HIGH);
  }

  /** "indique-t-on de source policière". */
  private static boolean isImpersonal(Cue cue, Discourse discourse) {
    boolean spoken = SPOKEN.contains(cue.verb().act());
    return spoken && cue.group().isInverted() && cue.takes(fr.dixit.lexicon.Frame.INTERPOLATED);
  }

  /** "…, a appris l'AFP auprès de la police": what was learnt is another's. */
  private static boolean namesOrigin(Cue cue, Discourse discourse) {
    int limit = discourse.sentence(cue.group().head()).endToken();
    return cue.verb().act() == SpeechAct.LEARN
        && cue.isInverted()
        && origin(cue, discourse, limit) instanceof Speaker.Words;
  }

  private static boolean hasSubjectOn(Cue cue, Discourse discourse) {
    return cue.subject() != null
        && cue.subject().phrase() == null
        && discourse.is(cue.subject().first(), "on");
  }

  private static List<Stretch> content(Cue cue, Discourse discourse, int limit) {
    int start = cue.words().first();
    if (new SpeakerFinder(discourse).isSetOff(start)) {
      return new Before(discourse).content(start);
    }
    int that = discourse.overAdjuncts(cue.words().end(), limit);
    if (!discourse.is(that, "que") && !discourse.is(that, "qu'") || that + 1 >= limit) {
      return List.of();
    }
    return List.of(new Stretch(that + 1, new Extent(discourse).clause(that + 1, cue)));
  }

  /** "précise-t-on au ministère": a body in which one speaks, not the press to which one does. */
  private static boolean isSeat(NounPhrase phrase, Cue cue, Discourse discourse) {
    return cue.verb().act() != SpeechAct.LEARN
        && phrase.isGoverned()
        && AT.contains(discourse.token(phrase.preposition()).folded())
        && phrase.head() > phrase.first()
        && Sources.isActor(phrase, discourse)
        && !isPress(phrase, discourse);
  }

  /** "peut-on lire sur une pancarte"; "sur leurs pancartes" is theirs. */
  private static boolean isWritten(NounPhrase phrase, Cue cue, Discourse discourse) {
    return cue.verb().act() == SpeechAct.LEARN
        && phrase.isGoverned()
        && !THEIR.contains(discourse.token(phrase.first()).folded())
        && ON.contains(discourse.token(phrase.preposition()).folded())
        && Sources.mayBe(phrase, discourse)
        && !Sources.isActor(phrase, discourse);
  }

  private static boolean isPress(NounPhrase phrase, Discourse discourse) {
    String head = discourse.token(phrase.head()).folded();
    Organization known = discourse.lexicon().organizations().find(head);
    return PRESS.contains(head)
        || known != null
            && (known.cls() == OrganizationClass.AGENCY
                || known.cls() == OrganizationClass.OUTLET);
  }

  private static Speaker origin(Cue cue, Discourse discourse, int limit) {
    for (int i = cue.end(); i < limit && !discourse.is(i, "que"); i++) {
      NounPhrase phrase = discourse.phrases().nounAt(i);
      if (phrase != null && !discourse.isDate(phrase)) {
        boolean governed =
            phrase.isGoverned() && FROM.contains(discourse.token(phrase.preposition()).folded())
                || discourse.is(phrase.first(), "des")
                || discourse.is(phrase.first() - 1, "de")
                || discourse.is(phrase.first() - 1, "d'")
                || isSeat(phrase, cue, discourse)
                || isWritten(phrase, cue, discourse);
        return governed
            ? new Speaker.Words(new Stretch(phrase.first(), phrase.end()))
            : new Speaker.Nobody();
      }
      i = phrase == null ? i : phrase.end() - 1;
    }
    return new Speaker.Nobody();
  }
}
