package fr.dixit.claims.construction.quoted;

import fr.dixit.claims.construction.Candidate;
import fr.dixit.claims.construction.Candidates;
import fr.dixit.claims.construction.Confidence;
import fr.dixit.claims.construction.Construction;
import fr.dixit.claims.discourse.Cue;
import fr.dixit.claims.discourse.Cues;
import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Quoting;
import fr.dixit.claims.discourse.Sources;
import fr.dixit.claims.discourse.Speaker;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.language.Quotation;
import fr.dixit.language.Sentence;
import fr.dixit.language.Token;
import fr.dixit.lexicon.Stance;
import fr.dixit.syntax.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation that no cue introduces: the speaker before goes on, or a line below names who speaks.
 */
public final class UncuedQuotation implements Construction {

  /**
   * Fewer words are a title, a nickname or a word held at a distance (measured on annotated
   * articles).
   */
  private static final int MIN_WORDS = 5;

  /** Tokens of "pour reprendre les termes de". */
  private static final int LONGEST_ATTRIBUTOR = 6;

  /** Tokens of a line that signs a quotation without a name. */
  private static final int LONGEST_SIGNATURE = 8;

  @Override
  public String rule() {
    return "uncued-quotation";
  }

  @Override
  public List<Candidate> find(List<Cue> cues, Discourse discourse) {
    List<Candidate> found = new ArrayList<>();
    for (Sentence sentence : discourse.document().sentences()) {
      Stretch quotation = Quoting.wholeSentence(sentence, discourse);
      if (quotation != null && isSpeech(quotation, discourse)) {
        found.add(
            new Candidate(
                List.of(quotation),
                null,
                speaker(sentence, discourse),
                Stance.ASSERTS,
                rule(),
                Confidence.LOW));
      }
    }
    found.addAll(behindReports(cues, discourse));
    return found;
  }

  /** "X assure que le pont tiendra : « Il est sûr. »": who reports goes on in his own words. */
  private List<Candidate> behindReports(List<Cue> cues, Discourse discourse) {
    List<Candidate> found = new ArrayList<>();
    for (Quotation quotation : discourse.document().quotations()) {
      Stretch part = discourse.stretch(quotation.outer());
      boolean announced = part.first() > 0 && discourse.is(part.first() - 1, ":");
      if (announced && quotation.depth() == 0 && isSpeech(part, discourse)) {
        Speaker speaker = reporter(part.first(), cues, discourse);
        if (speaker != null) {
          found.add(
              new Candidate(
                  List.of(part), null, speaker, Stance.ASSERTS, rule(), Confidence.LOW));
        }
      }
    }
    return found;
  }

  /** Of the last report in the sentence before the quotation; null when there is none. */
  private static @Nullable Speaker reporter(int quotation, List<Cue> cues, Discourse discourse) {
    int first = discourse.sentence(quotation).firstToken();
    Cue last = null;
    for (Cue cue : Cues.near(cues, quotation)) {
      boolean before = cue.words().first() >= first && cue.end() < quotation;
      last = before && cue.hasSpeaker() ? cue : last;
    }
    if (last != null) {
      return Candidates.speaker(last);
    }
    return isAttributed(first, discourse) ? new Speaker.Previous(quotation) : null;
  }

  /** "Selon X, le pont tiendra : « Il est sûr. »". */
  private static boolean isAttributed(int first, Discourse discourse) {
    int end = Math.min(discourse.tokens().size(), first + LONGEST_ATTRIBUTOR);
    List<String> words =
        discourse.tokens().subList(first, end).stream().map(Token::folded).toList();
    return discourse.lexicon().attributors().match(words, 0) != null;
  }

  private static boolean isSpeech(Stretch quotation, Discourse discourse) {
    int words = 0;
    for (int i = quotation.first(); i < quotation.end(); i++) {
      words += discourse.token(i).isWord() ? 1 : 0;
    }
    return words >= MIN_WORDS && discourse.hasFiniteVerb(quotation);
  }

  /** A pull quote is signed on the line below: "Bruno Retailleau, président du groupe". */
  private static Speaker speaker(Sentence sentence, Discourse discourse) {
    NounPhrase signature = signature(sentence, discourse);
    return signature == null
        ? new Speaker.Previous(sentence.firstToken())
        : new Speaker.Words(new Stretch(signature.first(), signature.end()));
  }

  static boolean isSigned(Sentence sentence, Discourse discourse) {
    return signature(sentence, discourse) != null;
  }

  private static @Nullable NounPhrase signature(Sentence sentence, Discourse discourse) {
    int next = sentence.endToken();
    if (next >= discourse.tokens().size()) {
      return null;
    }
    Sentence line = discourse.sentence(next);
    int first = discourse.is(next, "-") || discourse.is(next, "–") ? next + 1 : next;
    NounPhrase phrase = discourse.phrases().nounAt(first);
    boolean signs =
        phrase != null
            && phrase.first() == first
            && line.paragraph() == sentence.paragraph() + 1
            && (phrase.nameFirst() == first || isAlone(sentence, phrase, discourse))
            && !discourse.hasFiniteVerb(new Stretch(phrase.end(), line.endToken()));
    return signs ? phrase : null;
  }

  /** A paragraph that is a quotation, and under it a short line: "Un officier de marine". */
  private static boolean isAlone(Sentence sentence, NounPhrase phrase, Discourse discourse) {
    int before = sentence.firstToken() - 1;
    Sentence line = discourse.sentence(phrase.first());
    boolean opens = before < 0 || discourse.sentence(before).paragraph() < sentence.paragraph();
    return opens
        && Sources.isActor(phrase, discourse)
        && line.endToken() - phrase.first() <= LONGEST_SIGNATURE
        && !discourse.is(line.endToken() - 1, ".");
  }
}
