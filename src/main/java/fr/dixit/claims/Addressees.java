package fr.dixit.claims;

import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Sources;
import fr.dixit.claims.discourse.Speaker;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import fr.dixit.language.VerbForm;
import fr.dixit.lexicon.Frame;
import fr.dixit.lexicon.Stance;
import fr.dixit.syntax.NounPhrase;
import fr.dixit.syntax.VerbGroup;
import fr.dixit.text.Span;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * To whom the source says it: "a déclaré jeudi à l'AFP", "devant les députés", "auprès du Monde".
 * Only where the words leave no choice: a pronoun names nobody, and "à l'ONU" behind "l'ambassadeur"
 * tells where that one works.
 */
final class Addressees {

  private static final Set<String> DATIVE = Set.of("a", "au", "aux");

  private static final Set<String> ENDS = Set.of(":", ";", "(", "que", "qu'", "qui");

  private static final Set<String> OF = Set.of("de", "d'", "du", "des");

  /** Of these verbs "à" governs what is judged or hoped for: "reprocher à", "croire à". */
  private static final Set<Stance> INWARD = EnumSet.of(Stance.JUDGES, Stance.THINKS);

  /** "une lettre adressée au gouvernement", "un entretien accordé au Monde". */
  private static final Set<String> GIVEN =
      Set.of("accorde", "accordee", "adresse", "adressee", "confie", "donne", "envoye", "envoyee");

  private final Discourse discourse;
  private final Audience audience;

  Addressees(Discourse discourse) {
    this.discourse = discourse;
    this.audience = new Audience(discourse);
  }

  /** From the preposition to the end of its noun phrase; null when nobody is named. */
  @Nullable Span of(Candidate candidate) {
    if (candidate.cue() == null || !isSaid(candidate.cue())) {
      return null;
    }
    int limit = discourse.sentence(candidate.cue().first()).endToken();
    int at = candidate.cue().end();
    while (at < limit && !ends(at, candidate)) {
      NounPhrase phrase = discourse.phrases().nounAt(at);
      if (phrase != null && isAddressee(phrase, candidate)) {
        return discourse.span(new Stretch(opening(phrase), phrase.end()));
      }
      at = phrase == null ? at + 1 : phrase.end();
    }
    return null;
  }

  /** Not "appeler à", which names the deed, nor "s'opposer à". */
  private boolean isSaid(Stretch cue) {
    VerbGroup verb = verb(cue);
    return verb != null
        && !verb.passive()
        && !verb.reflexive()
        && discourse.lexicon().verbs().byHead(verb.lemma()).stream()
            .noneMatch(one -> one.takes(Frame.A_OBJECT));
  }

  /** The verb that says, the last one of "a tenu à préciser". */
  private @Nullable VerbGroup verb(Stretch cue) {
    for (int i = cue.end() - 1; i >= cue.first(); i--) {
      VerbGroup verb = discourse.phrases().verbAt(i);
      if (verb != null) {
        return verb;
      }
    }
    return null;
  }

  /** Where the clause of the cue is over: what was said begins, or somebody does something else. */
  private boolean ends(int at, Candidate candidate) {
    Token token = discourse.token(at);
    return discourse.isMark(at)
        || discourse.phrases().verbAt(at) != null
        || candidate.content().stream().anyMatch(part -> part.contains(at))
        || token.is(",") && !goesOn(at)
        || ENDS.contains(token.folded());
  }

  /** ", jeudi, à l'AFP": a date or a preposition may stand behind the comma. */
  private boolean goesOn(int comma) {
    int next = comma + 1;
    return next < discourse.tokens().size()
        && (discourse.dateAt(next) != null || discourse.token(next).is(PartOfSpeech.PREPOSITION));
  }

  private boolean isAddressee(NounPhrase phrase, Candidate candidate) {
    return phrase.isGoverned()
        && isReached(phrase, candidate.stance())
        && !discourse.isDate(phrase)
        && !isSpeaker(phrase, candidate)
        && audience.mayBe(phrase)
        && isFree(phrase, candidate);
  }

  private boolean isReached(NounPhrase phrase, Stance stance) {
    String preposition = discourse.token(phrase.preposition()).folded();
    return preposition.equals("devant") && audience.isPeople(phrase)
        || DATIVE.contains(preposition) && !INWARD.contains(stance)
        || isBeside(phrase);
  }

  /** "auprès de l'agence", whatever the verb. */
  private boolean isBeside(NounPhrase phrase) {
    int of = phrase.preposition();
    return OF.contains(discourse.token(of).folded()) && discourse.is(of - 1, "aupres");
  }

  private int opening(NounPhrase phrase) {
    return isBeside(phrase) ? phrase.preposition() - 1 : phrase.preposition();
  }

  /** Whether it depends on the verb, and not on the noun or participle before it. */
  private boolean isFree(NounPhrase phrase, Candidate candidate) {
    int before = opening(phrase) - 1;
    NounPhrase other = discourse.phrases().nounAt(before);
    if (candidate.cue().contains(before)) {
      return true;
    }
    if (other == null) {
      return !discourse.token(before).mayBe(VerbForm.PAST_PARTICIPLE)
          || GIVEN.contains(discourse.token(before).folded());
    }
    return discourse.isDate(other)
        || Sources.isMessage(other, discourse)
        || isSpeaker(other, candidate) && isFreeOfSpeaker(phrase, other);
  }

  /** "a-t-on appris auprès de la préfecture": those who were asked speak. */
  private static boolean isSpeaker(NounPhrase phrase, Candidate candidate) {
    return candidate.speaker() instanceof Speaker.Words speaker
        && speaker.words().contains(phrase.end() - 1);
  }

  /** Behind a name anybody may be spoken to; behind "l'ambassadeur" only the press and people. */
  private boolean isFreeOfSpeaker(NounPhrase phrase, NounPhrase speaker) {
    return speaker.nameEnd() == speaker.end()
        || audience.isPress(phrase)
        || audience.isPeople(phrase) && !isBeside(phrase);
  }
}
