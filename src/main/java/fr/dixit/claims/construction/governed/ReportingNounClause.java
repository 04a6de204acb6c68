package fr.dixit.claims.construction.governed;

import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.construction.Candidates;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.claims.construction.Construction;
import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Extent;
import fr.dixit.claims.discourse.Sources;
import fr.dixit.claims.discourse.Speaker;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Reading;
import fr.dixit.language.Token;
import fr.dixit.lexicon.Frame;
import fr.dixit.lexicon.ReportingNoun;
import fr.dixit.syntax.NounPhrase;
import fr.dixit.syntax.Subject;
import fr.dixit.syntax.VerbGroup;
import fr.dixit.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "sa crainte que …", "la déclaration de X selon laquelle …", "X a dit sa conviction que …". */
public final class ReportingNounClause implements Construction {

  private static final Set<String> POSSESSIVES = Set.of("son", "sa", "ses", "leur", "leurs");
  private static final Set<String> RELATIVES =
      Set.of("laquelle", "lequel", "lesquelles", "lesquels");

  @Override
  public String rule() {
    return "reporting-noun";
  }

  @Override
  public List<Candidate> find(List<Cue> cues, Discourse discourse) {
    List<Candidate> found = new ArrayList<>();
    for (NounPhrase phrase : discourse.phrases().nouns()) {
      Candidate candidate = at(phrase, cues, discourse);
      if (candidate != null) {
        found.add(candidate);
      }
    }
    return found;
  }

  private @Nullable Candidate at(NounPhrase phrase, List<Cue> cues, Discourse discourse) {
    ReportingNoun noun = noun(discourse.token(phrase.head()), discourse);
    int clause = noun == null ? -1 : clause(phrase.end(), discourse);
    if (clause < 0 || !noun.takes(Frame.THAT)) {
      return null;
    }
    Speaker speaker = speaker(phrase, cues, discourse);
    int limit = new Extent(discourse).limit(clause, phrase.head());
    if (speaker == null
        || clause >= limit
        || !discourse.hasFiniteVerb(new Stretch(clause, limit))) {
      return null;
    }
    return new Candidate(
        List.of(new Stretch(clause, limit)),
        new Stretch(phrase.first(), clause),
        speaker,
        noun.stance(),
        rule(),
        Confidence.MEDIUM);
  }

  private static @Nullable ReportingNoun noun(Token head, Discourse discourse) {
    Reading reading = head.reading(PartOfSpeech.NOUN);
    return reading == null
        ? null
        : discourse.lexicon().reportingNouns().find(Folding.fold(reading.lemma()));
  }

  /** Where the clause begins that the noun governs; -1 when it governs none. */
  private static int clause(int at, Discourse discourse) {
    if (discourse.is(at, "que") || discourse.is(at, "qu'")) {
      return at + 1;
    }
    boolean relative =
        discourse.is(at, "selon")
            && at + 1 < discourse.tokens().size()
            && RELATIVES.contains(discourse.token(at + 1).folded());
    return relative ? at + 2 : -1;
  }

  /**
   * The possessor, the complement with "de", or for a possessive the subject of the verb that
   * carries it.
   */
  private static @Nullable Speaker speaker(NounPhrase phrase, List<Cue> cues, Discourse discourse) {
    boolean said = phrase.isNamed() || Sources.mayBeNoun(phrase.coreEnd() + 1, discourse);
    if (phrase.coreEnd() < phrase.end() && said) {
      return new Speaker.Words(new Stretch(phrase.coreEnd() + 1, phrase.end()));
    }
    Subject concluder = concluder(phrase, discourse);
    if (concluder != null) {
      return Candidates.speaker(concluder, phrase.first());
    }
    if (!POSSESSIVES.contains(discourse.token(phrase.first()).folded())) {
      return discourse.is(phrase.end(), "selon") ? new Speaker.Nobody() : null;
    }
    for (Cue cue : cues) {
      if (cue.subject() != null && cue.end() <= phrase.first() && phrase.first() - cue.end() < 3) {
        return Candidates.speaker(cue);
      }
    }
    return new Speaker.Words(new Stretch(phrase.first(), phrase.first() + 1));
  }

  /**
   * "X est arrivé à la conclusion selon laquelle …": the subject of the verb that leads to the
   * noun.
   */
  private static @Nullable Subject concluder(NounPhrase phrase, Discourse discourse) {
    int to = phrase.preposition();
    boolean leads = to > 0 && (discourse.is(to, "a") || discourse.is(to, "au"));
    VerbGroup verb = leads ? discourse.phrases().verbAt(to - 1) : null;
    return verb == null ? null : discourse.subjects().subject(verb);
  }
}
