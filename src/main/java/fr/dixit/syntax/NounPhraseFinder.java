package fr.dixit.syntax;

import fr.dixit.language.Document;
import fr.dixit.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the noun phrases of a document, from left to right, each as long as "de" and "et" carry it.
 */
final class NounPhraseFinder {

  private final KnownWords words;
  private final List<NounPhrase> phrases = new ArrayList<>();

  private NounPhraseFinder(KnownWords words) {
    this.words = words;
  }

  /** The phrases between verb groups and sentence ends. */
  static List<NounPhrase> find(Document document, KnownWords words, List<VerbGroup> verbs) {
    NounPhraseFinder finder = new NounPhraseFinder(words);
    int verb = 0;
    for (Sentence sentence : document.sentences()) {
      int from = sentence.firstToken();
      while (verb < verbs.size() && verbs.get(verb).first() < sentence.endToken()) {
        finder.findBetween(from, verbs.get(verb).first());
        from = verbs.get(verb++).end();
      }
      finder.findBetween(from, sentence.endToken());
    }
    return List.copyOf(finder.phrases);
  }

  private void findBetween(int from, int end) {
    Stretch stretch = new Stretch(words, end);
    int at = from;
    while (at < end) {
      NounPhrase phrase = PhraseReader.read(stretch, at);
      if (phrase != null) {
        phrases.add(phrase);
      }
      at = phrase == null ? at + 1 : phrase.end();
    }
  }
}
