package fr.dixit.coverage;

import fr.dixit.language.Document;
import fr.dixit.language.PartOfSpeech;
import fr.dixit.language.Reading;
import fr.dixit.language.Token;
import fr.dixit.lexicon.Attributor;
import fr.dixit.lexicon.Attributor.Strength;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.syntax.NounPhrase;
import fr.dixit.syntax.Phrases;
import fr.dixit.text.Folding;
import java.util.ArrayList;
import java.util.List;

/** Nouns that head what follows "selon", "d'après", and are not known to speak. */
final class NounsAfterAttributors {

  private NounsAfterAttributors() {}

  static List<Sighting> find(Document document, Phrases phrases, Lexicon lexicon) {
    List<String> words = document.tokens().stream().map(Token::folded).toList();
    List<Sighting> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Attributor attributor = lexicon.attributors().match(words, at);
      if (attributor != null && attributor.strength() == Strength.SURE) {
        int source = source(at, attributor, words);
        NounPhrase phrase = phrases.nounAt(source);
        if (phrase != null
            && !phrase.isNamed()
            && !document.token(source).mayBe(PartOfSpeech.RELATIVE_PRONOUN)) {
          add(document.token(phrase.head()), document, lexicon, found);
        }
      }
    }
    return found;
  }

  private static int source(int at, Attributor attributor, List<String> words) {
    int after = at + attributor.words().size();
    boolean de =
        attributor.takesDe() && (words.get(after).equals("de") || words.get(after).equals("d'"));
    return de ? after + 1 : after;
  }

  private static void add(
      Token head, Document document, Lexicon lexicon, List<Sighting> found) {
    Reading noun = head.reading(PartOfSpeech.NOUN);
    if (noun != null
        && lexicon.organizations().find(head.folded()) == null
        && lexicon.metonyms().find(head.folded()) == null
        && !lexicon.isSourceNoun(head.folded())
        && !lexicon.isSourceNoun(Folding.fold(noun.lemma()))) {
      found.add(Sighting.of(Gap.Kind.SOURCE_NOUN, noun.lemma(), head, document));
    }
  }
}
