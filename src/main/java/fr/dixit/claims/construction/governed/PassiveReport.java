package fr.dixit.claims.construction.governed;

import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.claims.construction.Construction;
import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Extent;
import fr.dixit.claims.discourse.Passives;
import fr.dixit.claims.discourse.Quoting;
import fr.dixit.claims.discourse.Sources;
import fr.dixit.claims.discourse.Speaker;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import fr.dixit.lexicon.Frame;
import fr.dixit.lexicon.Stance;
import fr.dixit.mentions.EntityType;
import fr.dixit.mentions.Mention;
import fr.dixit.syntax.NounPhrase;
import fr.dixit.syntax.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "X a été qualifié de Y par Z", "X, dénoncé par Z comme Y", "il a été annoncé par Z que P": the
 * agent speaks (Grevisse § 772, complément d'agent).
 */
public final class PassiveReport implements Construction {

  @Override
  public String rule() {
    return "passive-report";
  }

  @Override
  public List<Candidate> find(List<Cue> cues, Discourse discourse) {
    List<Candidate> found = new ArrayList<>();
    for (Cue passive : new Passives(discourse).find()) {
      NounPhrase agent = agent(passive, discourse);
      List<Stretch> content = agent == null ? List.of() : content(passive, agent, discourse);
      if (!content.isEmpty()) {
        Speaker speaker = new Speaker.Words(new Stretch(agent.first(), agent.end()));
        found.add(
            new Candidate(
                content,
                passive.words(),
                speaker,
                passive.verb().stance(),
                rule(),
                Confidence.MEDIUM));
      }
    }
    return found;
  }

  /** The noun phrase behind "par", before another verb of the narrator's. */
  private static @Nullable NounPhrase agent(Cue passive, Discourse discourse) {
    int limit = new Extent(discourse).limit(passive.group().head(), passive.group().head());
    for (int i = passive.words().end(); i < limit; i++) {
      NounPhrase phrase = discourse.is(i, "par") ? discourse.phrases().nounAt(i + 1) : null;
      if (phrase != null && phrase.first() == i + 1) {
        return isAgent(phrase, discourse) ? phrase : null;
      }
      boolean quoted = discourse.isQuoted(i);
      if (!quoted && (discourse.phrases().verbAt(i) != null || discourse.is(i, ":"))) {
        return null;
      }
    }
    return null;
  }

  /** Not "par exemple", "par PCR": an agent has a determiner unless it is a name of people. */
  private static boolean isAgent(NounPhrase phrase, Discourse discourse) {
    Token first = discourse.token(phrase.first());
    Mention mention = discourse.mentions().of(phrase);
    boolean known =
        mention != null
            && mention.isResolved()
            && discourse.mentions().entity(mention.candidates().get(0)).type()
                != EntityType.UNKNOWN;
    return Sources.isActor(phrase, discourse) && (known || first.is(PartOfSpeech.DETERMINER));
  }

  private static List<Stretch> content(Cue passive, NounPhrase agent, Discourse discourse) {
    Subject subject = passive.subject();
    if (subject == null) {
      return List.of();
    }
    if (discourse.is(subject.first(), "il") && discourse.is(agent.end(), "que")) {
      int from = agent.end() + 1;
      return List.of(new Stretch(from, new Extent(discourse).clause(from, passive)));
    }
    List<Stretch> content = new ArrayList<>();
    if (subject.phrase() != null) {
      content.add(new Stretch(subject.first(), subjectEnd(passive, subject, discourse)));
    }
    Stretch attribute = attribute(passive, agent, discourse);
    if (attribute != null) {
      content.add(attribute);
      return content;
    }
    return isProposition(passive, discourse) ? content : List.of();
  }

  /** Up to the verb, where no clause or aside comes between: "la baisse prévue en mai a été …". */
  private static int subjectEnd(Cue passive, Subject subject, Discourse discourse) {
    for (int i = subject.end(); i < passive.group().first(); i++) {
      boolean other = discourse.token(i).is(PartOfSpeech.RELATIVE_PRONOUN);
      if (other || discourse.is(i, ",") || discourse.phrases().verbAt(i) != null) {
        return subject.end();
      }
    }
    return Math.max(subject.end(), passive.group().first());
  }

  /** What the subject is called: "de « folie »", "comme une chance", « dangereuse ». */
  private static @Nullable Stretch attribute(Cue passive, NounPhrase agent, Discourse discourse) {
    int before = passive.words().end();
    if (opensAttribute(before, passive, discourse)) {
      int par = discourse.is(agent.first() - 1, "par") ? agent.first() - 1 : agent.preposition();
      return new Stretch(before, par);
    }
    int after = agent.end();
    return opensAttribute(after, passive, discourse)
        ? new Stretch(after, new Extent(discourse).object(after, passive))
        : null;
  }

  private static boolean opensAttribute(int at, Cue passive, Discourse discourse) {
    if (at >= discourse.tokens().size()) {
      return false;
    }
    Token token = discourse.token(at);
    boolean of = token.is("de") || token.is("d'");
    boolean named = of && passive.takes(Frame.OBJECT_DE) && isBare(at + 1, discourse);
    boolean likened =
        token.is("comme")
            && (passive.takes(Frame.OBJECT_COMME) || passive.verb().stance() == Stance.JUDGES);
    boolean judged =
        passive.takes(Frame.ATTRIBUTE) && discourse.isMark(at) && discourse.quotation(at) != null;
    return named || likened || judged;
  }

  /** An attribute has no article: "de « folie »", not "de la ville". */
  private static boolean isBare(int at, Discourse discourse) {
    return at < discourse.tokens().size() && !discourse.token(at).is(PartOfSpeech.DETERMINER);
  }

  /** The subject alone was said when the verb is finite and the phrase conveys something. */
  private static boolean isProposition(Cue passive, Discourse discourse) {
    NounPhrase said = passive.subject() == null ? null : passive.subject().phrase();
    if (said == null || !passive.takes(Frame.OBJECT)) {
      return false;
    }
    Stretch words = new Stretch(said.first(), said.end());
    boolean conveys =
        passive.group().isFinite()
            && said.nameFirst() != said.head()
            && !Sources.isPerson(said, discourse)
            && !Sources.isSpeech(said, discourse)
            && discourse.token(said.head()).is(PartOfSpeech.NOUN);
    return conveys || Quoting.isOneQuotation(words, discourse);
  }
}
