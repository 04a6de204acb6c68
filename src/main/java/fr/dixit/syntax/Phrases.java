package fr.dixit.syntax;

import fr.dixit.language.Document;
import fr.dixit.lexicon.Lexicon;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The noun phrases and verb groups of a document, each in text order. */
public final class Phrases {

  private final List<NounPhrase> nouns;
  private final List<VerbGroup> verbs;
  private final int[] nounAt;
  private final int[] verbAt;

  private Phrases(List<NounPhrase> nouns, List<VerbGroup> verbs, int tokens) {
    this.nouns = nouns;
    this.verbs = verbs;
    this.nounAt = new int[tokens];
    this.verbAt = new int[tokens];
    Arrays.fill(nounAt, -1);
    Arrays.fill(verbAt, -1);
    for (int i = 0; i < nouns.size(); i++) {
      Arrays.fill(nounAt, nouns.get(i).first(), nouns.get(i).end(), i);
    }
    for (int i = 0; i < verbs.size(); i++) {
      Arrays.fill(verbAt, verbs.get(i).first(), verbs.get(i).end(), i);
    }
  }

  /**
   * @param lexicon whose names are phrases of their own
   */
  public static Phrases of(Document document, Lexicon lexicon) {
    List<VerbGroup> verbs = VerbGroupFinder.find(document.tokens());
    List<NounPhrase> nouns =
        NounPhraseFinder.find(document, new KnownNames(document.tokens(), lexicon), verbs);
    return new Phrases(nouns, verbs, document.tokens().size());
  }

  public List<NounPhrase> nouns() {
    return nouns;
  }

  public List<VerbGroup> verbs() {
    return verbs;
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
}
