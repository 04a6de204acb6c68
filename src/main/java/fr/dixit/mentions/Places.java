package fr.dixit.mentions;

import fr.dixit.language.Document;
import fr.dixit.language.Quotation;
import fr.dixit.lexicon.Attributor;
import fr.dixit.lexicon.Frame;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.syntax.Phrases;
import fr.dixit.syntax.Subject;
import fr.dixit.syntax.SubjectFinder;
import fr.dixit.syntax.VerbGroup;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;

/** Tells of every token what its words do in the discourse. */
final class Places {

  /** Shorter quotations are scare quotes or titles, and part of the narrator's sentence. */
  private static final int QUOTED_TOKENS = 4;

  private final Document document;
  private final BitSet subjects = new BitSet();
  private final BitSet speakers = new BitSet();
  private final BitSet quoted = new BitSet();

  private Places(Document document) {
    this.document = document;
  }

  static Places of(Document document, Phrases phrases, Lexicon lexicon) {
    Places places = new Places(document);
    places.markSubjects(phrases, lexicon);
    places.markAttributed(lexicon);
    document.quotations().forEach(places::markQuoted);
    return places;
  }

  Place at(int token) {
    return new Place(
        token, document.sentenceOf(token), quoted.get(token), subjects.get(token), speakers.get(token));
  }

  private void markSubjects(Phrases phrases, Lexicon lexicon) {
    SubjectFinder finder = new SubjectFinder(document, phrases);
    for (VerbGroup verb : phrases.verbs()) {
      Subject subject = verb.isFinite() ? finder.subject(verb) : null;
      if (subject != null) {
        subjects.set(subject.first());
        if (speaks(verb, lexicon)) {
          speakers.set(subject.first());
        }
      }
    }
  }

  private static boolean speaks(VerbGroup verb, Lexicon lexicon) {
    return lexicon.verbs().byHead(verb.lemma()).stream()
        .anyMatch(v -> v.takes(Frame.THAT) || v.takes(Frame.INTERPOLATED) || v.takes(Frame.QUOTATION));
  }

  private void markAttributed(Lexicon lexicon) {
    List<String> words = words();
    for (int at = 0; at < words.size(); at++) {
      Attributor attributor = lexicon.attributors().match(words, at);
      if (attributor != null && attributor.strength() != Attributor.Strength.OPINION) {
        speakers.set(at, at + attributor.words().size() + 2);
      }
    }
  }

  private List<String> words() {
    return new AbstractList<>() {
      @Override
      public String get(int index) {
        return document.token(index).folded();
      }

      @Override
      public int size() {
        return document.tokens().size();
      }
    };
  }

  private void markQuoted(Quotation quotation) {
    int first = document.tokenAt(quotation.inner().start());
    int end = document.tokenAt(quotation.inner().end());
    if (end - first >= QUOTED_TOKENS) {
      quoted.set(first, end);
    }
  }
}
