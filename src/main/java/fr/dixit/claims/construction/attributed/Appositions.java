package fr.dixit.claims.construction.attributed;

import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Sources;
import fr.dixit.claims.discourse.Stretch;
import fr.dixit.language.GrammaticalNumber;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Reading;
import fr.dixit.language.VerbForm;
import fr.dixit.syntax.NounPhrase;
import fr.dixit.syntax.VerbGroup;
import java.util.Set;

/**
 * What else is said of a source behind its name: appositions, relative clauses, participles, words
 * in parentheses.
 */
final class Appositions {

  private static final Set<String> RELATIVES = Set.of("qui", "dont");

  /** A longer stretch without a comma is the clause itself. */
  private static final int REACH = 30;

  private final Discourse discourse;
  private final int limit;

  /**
   * @param limit where the sentence's words end
   */
  Appositions(Discourse discourse, int limit) {
    this.discourse = discourse;
    this.limit = limit;
  }

  /**
   * Index behind all of them: of the comma that closes the last one, or where the source ended.
   *
   * @param end after the source
   */
  int after(int end) {
    int at = discourse.is(end, ",") ? overApposition(end) : end;
    int next;
    while ((next = overOne(at)) > at) {
      at = next;
    }
    return at;
  }

  private int overOne(int at) {
    if (discourse.is(at, "(")) {
      return overParenthesis(at);
    }
    if (isListed(at)) {
      return discourse.phrases().nounAt(at + 1).end();
    }
    if (isQualified(at)) {
      return at + 2;
    }
    boolean comma = discourse.is(at, ",");
    int first = comma ? at + 1 : at;
    if (first < limit && RELATIVES.contains(discourse.token(first).folded())) {
      return closingComma(at, first, 1);
    }
    if (comma) {
      return isBare(first) || isParticiple(first) && ofNoun(at)
          ? closingComma(at, first, 0)
          : overName(at);
    }
    return isComplement(at) ? closingComma(at, first, 0) : at;
  }

  /** "plusieurs journaux dont Le Phare"; with a verb, "dont la caisse est vide", it is a clause. */
  private boolean isListed(int at) {
    NounPhrase phrase = discourse.is(at, "dont") ? discourse.phrases().nounAt(at + 1) : null;
    return phrase != null && discourse.phrases().verbAt(phrase.end()) == null;
  }

  /** "ce port très divers,". */
  private boolean isQualified(int at) {
    return at + 2 < limit
        && discourse.token(at).is(PartOfSpeech.ADVERB)
        && discourse.token(at + 1).mayBe(PartOfSpeech.ADJECTIVE)
        && discourse.is(at + 2, ",");
  }

  private int overParenthesis(int open) {
    for (int i = open + 1; i < limit && i < open + REACH; i++) {
      if (discourse.is(i, ")")) {
        return i + 1;
      }
    }
    return open;
  }

  /** "un sondage publié lundi", "cité par la presse", "le maire de Brest". */
  private boolean isComplement(int at) {
    return isParticiple(at) || at < limit && discourse.token(at).is(PartOfSpeech.PREPOSITION);
  }

  /** ", la maire de Brest," or ", 42 ans,": to its second comma, or where it was. */
  private int overApposition(int comma) {
    NounPhrase phrase = discourse.phrases().nounAt(comma + 1);
    boolean enclosed =
        phrase != null
            && phrase.first() == comma + 1
            && phrase.end() < limit
            && discourse.is(phrase.end(), ",");
    boolean apposition =
        enclosed
            && (phrase.isNamed()
                || Sources.isActor(phrase, discourse)
                || discourse.is(phrase.head(), "ans"));
    return apposition ? overParticiple(phrase.end()) : comma;
  }

  /** ", Alix Morel,". */
  private int overName(int comma) {
    NounPhrase phrase = discourse.phrases().nounAt(comma + 1);
    boolean name =
        phrase != null && phrase.nameFirst() == comma + 1 && discourse.is(phrase.end(), ",");
    return name ? phrase.end() : comma;
  }

  /** ", 42 ans, venu de Brest,". */
  private int overParticiple(int comma) {
    return isParticiple(comma + 1) ? closingComma(comma, comma + 1, 0) : comma;
  }

  /** "Selon elle, fermé en mars, le pont …": behind a pronoun a participle is the subject's. */
  private boolean ofNoun(int comma) {
    return discourse.phrases().nounAt(comma - 1) != null;
  }

  private boolean isParticiple(int at) {
    return at < limit
        && discourse.token(at).mayBe(VerbForm.PAST_PARTICIPLE)
        && !discourse.token(at).is(PartOfSpeech.NOUN);
  }

  /** "militant associatif": a noun without an article tells what someone is. */
  private boolean isBare(int at) {
    NounPhrase phrase = discourse.phrases().nounAt(at);
    return phrase != null
        && phrase.first() == at
        && phrase.head() == at
        && phrase.nameFirst() != at
        && (Sources.isActor(phrase, discourse) || isOne(at));
  }

  /** No clause begins with a singular noun that has no article. */
  private boolean isOne(int head) {
    Reading noun = discourse.token(head).reading(PartOfSpeech.NOUN);
    return noun != null && noun.number() == GrammaticalNumber.SINGULAR;
  }

  /**
   * The comma that closes words with so many finite verbs, provided that a clause follows; where
   * they are preceded by other words, {@code from}.
   */
  private int closingComma(int from, int first, int verbs) {
    int seen = 0;
    for (int i = first; i < limit && i < first + REACH; i++) {
      VerbGroup verb = discourse.phrases().verbAt(i);
      if (verb != null && verb.isFinite() && verb.head() == i) {
        seen++;
      }
      if (seen > verbs || discourse.is(i, ":")) {
        return from;
      }
      if (discourse.is(i, ",")) {
        boolean closes = seen == verbs && discourse.hasFiniteVerb(new Stretch(i, limit));
        return closes ? i : from;
      }
    }
    return from;
  }
}
