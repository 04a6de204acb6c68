package fr.dixit.syntax;

import fr.dixit.language.Document;
import fr.dixit.language.Sentence;
import fr.dixit.language.Token;
import fr.dixit.language.Token.Kind;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.text.InOrder;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The noun phrases and verb groups of a document, each in text order. */
public final class Phrases {

  private final KnownWords words;
  private final List<NounPhrase> nouns;
  private final List<VerbGroup> verbs;
  private final int[] nounAt;
  private final int[] verbAt;

  private Phrases(KnownWords words, List<NounPhrase> nouns, List<VerbGroup> verbs) {
    this.words = words;
    this.nouns = nouns;
    this.verbs = verbs;
    this.nounAt = none(words.tokens().size());
    this.verbAt = none(words.tokens().size());
    for (int i = 0; i < nouns.size(); i++) {
      Arrays.fill(nounAt, nouns.get(i).first(), nouns.get(i).end(), i);
    }
    for (int i = 0; i < verbs.size(); i++) {
      Arrays.fill(verbAt, verbs.get(i).first(), verbs.get(i).end(), i);
    }
  }

  private static int[] none(int tokens) {
    int[] none = new int[tokens];
    Arrays.fill(none, -1);
    return none;
  }

  /**
   * @param lexicon whose names are phrases of their own
   */
  public static Phrases of(Document document, Lexicon lexicon) {
    KnownWords words = new KnownWords(document.tokens(), lexicon);
    List<VerbGroup> verbs = VerbGroupFinder.find(words);
    return new Phrases(words, NounPhraseFinder.find(document, words, verbs), verbs);
  }

  public List<NounPhrase> nouns() {
    return nouns;
  }

  public List<VerbGroup> verbs() {
    return verbs;
  }

  /** The verb groups that begin in the sentence, in text order. */
  List<VerbGroup> verbs(Sentence sentence) {
    return verbs.subList(firstVerb(sentence.firstToken()), firstVerb(sentence.endToken()));
  }

  /** Index of the first verb group that begins at the token or later. */
  private int firstVerb(int token) {
    return InOrder.first(verbs.size(), i -> verbs.get(i).first() >= token);
  }

  /** The noun phrase that holds the token, or null. */
  public @Nullable NounPhrase nounAt(int token) {
    return token >= 0 && token < nounAt.length && nounAt[token] >= 0
        ? nouns.get(nounAt[token])
        : null;
  }

  /** The verb group that holds the token, or null. */
  public @Nullable VerbGroup verbAt(int token) {
    return token >= 0 && token < verbAt.length && verbAt[token] >= 0
        ? verbs.get(verbAt[token])
        : null;
  }

  /** Number of tokens of the adverbial locution that begins at the token; 0 for none. */
  public int locutionLength(int token) {
    return words.locutionLength(token);
  }

  /** "le 15 mars", "mardi", "cette semaine": a date stands free without being a subject. */
  boolean isTemporal(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.coreEnd(); i++) {
      if (words.isTemporal(i)) {
        return true;
      }
    }
    Token head = words.tokens().get(phrase.head());
    return head.kind() == Kind.NUMBER && phrase.end() - phrase.first() == 1;
  }
}
