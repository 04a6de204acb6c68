package fr.dixit.claims.construction.attributed;

import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.claims.construction.Construction;
import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.Cues;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Sources;
import fr.dixit.claims.discourse.Speaker;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Token;
import fr.dixit.language.VerbForm;
import fr.dixit.lexicon.Attributor;
import fr.dixit.lexicon.Attributor.Strength;
import fr.dixit.lexicon.Stance;
import fr.dixit.syntax.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "selon X", "d'après X", "pour X", "de source policière", "aux dires de X". */
public final class AccordingTo implements Construction {

  private static final Set<String> RELATIVES =
      Set.of("qui", "lequel", "laquelle", "lesquels", "lesquelles");

  private static final Set<String> STRONG_PRONOUNS = Set.of("lui", "elle", "eux", "elles");

  @Override
  public String rule() {
    return "according-to";
  }

  @Override
  public List<Candidate> find(List<Cue> cues, Discourse discourse) {
    List<String> words = discourse.tokens().stream().map(Token::folded).toList();
    List<Candidate> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Attributor attributor = discourse.lexicon().attributors().match(words, at);
      if (attributor != null) {
        Candidate candidate = at(at, attributor, cues, discourse);
        if (candidate != null) {
          found.add(candidate);
        }
        at += attributor.words().size() - 1;
      }
    }
    return found;
  }

  private @Nullable Candidate at(
      int at, Attributor attributor, List<Cue> cues, Discourse discourse) {
    Stretch source = source(at, attributor, discourse);
    if (source == null
        || attributor.strength() == Strength.VOICE
        || belongsToCue(at, cues, discourse)
        || tellsModel(at, discourse)) {
      return null;
    }
    List<Stretch> content = content(at, attributor, source, cues, discourse);
    if (content.isEmpty()) {
      return null;
    }
    return new Candidate(
        content,
        cue(at, attributor, source),
        new Speaker.Words(source),
        attributor.strength() == Strength.OPINION ? Stance.THINKS : Stance.ASSERTS,
        rule(),
        attributor.strength() == Strength.OPINION ? Confidence.MEDIUM : Confidence.HIGH);
  }

  private static Stretch cue(int at, Attributor attributor, Stretch source) {
    if (isAntecedent(source, at)) {
      return new Stretch(at, at + attributor.words().size() + 1);
    }
    return new Stretch(
        at, attributor.strength() == Strength.SOURCE_NOUN ? at + 1 : source.first());
  }

  private static boolean isAntecedent(Stretch source, int at) {
    return source.end() <= at;
  }

  private static List<Stretch> content(
      int at, Attributor attributor, Stretch source, List<Cue> cues, Discourse discourse) {
    AttributedWords words = new AttributedWords(discourse, cues);
    if (isAntecedent(source, at)) {
      return words.behindRelative(at + attributor.words().size() + 1);
    }
    return attributor.strength() == Strength.OPINION
        ? words.inFrontPosition(at, source.end())
        : words.of(at, source.end());
  }

  /** "a-t-on appris de source policière": the reporting verb attributes already. */
  private static boolean belongsToCue(int at, List<Cue> cues, Discourse discourse) {
    return Cues.near(cues, at).stream()
        .anyMatch(
            cue ->
                cue.end() <= at
                    && at - cue.end() < 6
                    && discourse.overAdjuncts(cue.end(), at) == at
                    && (cue.isInverted() || isAnybody(cue, discourse)));
  }

  private static boolean isAnybody(Cue cue, Discourse discourse) {
    return cue.subject() != null && discourse.is(cue.subject().first(), "on");
  }

  /**
   * "dessiné d'après un plan": after a bare participle the locution tells a model, not a source.
   */
  private static boolean tellsModel(int at, Discourse discourse) {
    boolean participle =
        at > 0
            && discourse.token(at - 1).readings().stream()
                .anyMatch(r -> r.form() == VerbForm.PAST_PARTICIPLE);
    return discourse.is(at, "d'") && (participle || isHarsh(at + 1, discourse));
  }

  /** "d'âpres débats": the adjective, its accent folded away. */
  private static boolean isHarsh(int at, Discourse discourse) {
    return discourse.token(at).is(PartOfSpeech.ADJECTIVE);
  }

  /** The words that name the source, or null when what follows can be none. */
  private static @Nullable Stretch source(int at, Attributor attributor, Discourse discourse) {
    boolean noun = attributor.strength() == Strength.SOURCE_NOUN;
    int start = noun ? at + attributor.words().size() - 1 : at + attributor.words().size();
    if (attributor.takesDe() && (discourse.is(start, "de") || discourse.is(start, "d'"))) {
      start++;
    }
    if (start >= discourse.tokens().size()) {
      return null;
    }
    if (STRONG_PRONOUNS.contains(discourse.token(start).folded())
        && !discourse.token(start).is(PartOfSpeech.DETERMINER)) {
      return new Stretch(start, start + 1);
    }
    boolean opinion = attributor.strength() == Strength.OPINION;
    if (isRelative(start, opinion, discourse)) {
      return antecedent(at, discourse);
    }
    NounPhrase phrase = discourse.phrases().nounAt(start);
    if (phrase == null
        || !noun && !maySpeak(phrase, attributor, discourse)
        || isOurs(phrase, discourse)
        || discourse.token(start).is(PartOfSpeech.RELATIVE_PRONOUN)) {
      return null;
    }
    return new Stretch(Math.max(start, phrase.first()), phrase.end());
  }

  /** "selon qui", "selon lequel"; "pour lequel" tells a purpose, ", pour qui" an opinion. */
  private static boolean isRelative(int token, boolean opinion, Discourse discourse) {
    return opinion
        ? discourse.is(token, "qui") && discourse.is(token - 2, ",")
        : RELATIVES.contains(discourse.token(token).folded());
  }

  /** "X, selon qui …", "les élus, selon lesquels …": the phrase before, when it can speak. */
  private static @Nullable Stretch antecedent(int at, Discourse discourse) {
    NounPhrase phrase = discourse.phrases().nounAt(discourse.is(at - 1, ",") ? at - 2 : at - 1);
    boolean speaks = phrase != null && Sources.isActor(phrase, discourse);
    return speaks ? new Stretch(phrase.first(), phrase.end()) : null;
  }

  /** An opinion is someone's: "pour l'acte VI" tells when or what for. */
  private static boolean maySpeak(NounPhrase phrase, Attributor attributor, Discourse discourse) {
    return attributor.strength() == Strength.OPINION
        ? Sources.isActor(phrase, discourse) && !isRest(phrase, discourse)
        : Sources.mayBe(phrase, discourse);
  }

  /** "Dix écoles sont fermées; pour les autres, …": what is left of those just counted. */
  private static boolean isRest(NounPhrase phrase, Discourse discourse) {
    return discourse.is(phrase.first(), "les") && discourse.is(phrase.head(), "autres");
  }

  /** "nos informations": the narrator is no source. */
  private static boolean isOurs(NounPhrase phrase, Discourse discourse) {
    return discourse.is(phrase.first(), "nos") && discourse.is(phrase.head(), "informations");
  }
}
