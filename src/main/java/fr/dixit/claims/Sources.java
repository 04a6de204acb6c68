package fr.dixit.claims;

import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Reading;
import fr.dixit.language.Token;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.syntax.NounPhrase;
import fr.dixit.text.Folding;

/** What can speak: someone named, a person, a body, a state, a document. */
final class Sources {

  private Sources() {}

  static boolean mayBe(NounPhrase phrase, Discourse discourse) {
    Token head = discourse.token(phrase.head());
    if (phrase.isNamed() || head.isCapitalized() && head.is(PartOfSpeech.PROPER_NOUN)) {
      return true;
    }
    if (head.is(PartOfSpeech.DEMONSTRATIVE_PRONOUN) || head.is(PartOfSpeech.PRONOUN)) {
      return true;
    }
    return isSourceNoun(head, discourse.lexicon);
  }

  private static boolean isSourceNoun(Token head, Lexicon lexicon) {
    if (isSourceWord(head.folded(), lexicon)) {
      return true;
    }
    Reading noun = head.reading(PartOfSpeech.NOUN);
    return noun != null && isSourceWord(Folding.fold(noun.lemma()), lexicon);
  }

  private static boolean isSourceWord(String word, Lexicon lexicon) {
    return lexicon.titles().find(word) != null
        || lexicon.humans().find(word) != null
        || lexicon.organizationNouns().contains(word)
        || lexicon.documents().find(word) != null
        || word.equals("source") || word.equals("sources");
  }
}
