package fr.dixit.lexicon;

import fr.dixit.lexicon.table.PhraseIndex;
import fr.dixit.lexicon.table.PhraseIndex.Match;
import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words by which someone takes up what another said. */
public final class Answering {

  /** How such a word is used. */
  public enum Use {
    /** A noun for what was said: "propos". */
    WORDS,
    /** A verb whose object is such words: "commenter les propos de X". */
    VERB,
    /** A verb that also takes the speaker with "à": "répondre à X". */
    VERB_TO,
    /** The same, and without "à" it answers whoever spoke before: "…, réplique X". */
    REPLY,
    /** Stands before the words or the speaker: "en réponse à". */
    PHRASE
  }

  private final Map<String, Use> byLemma;
  private final PhraseIndex<Use> phrases;

  private Answering(Map<String, Use> byLemma, PhraseIndex<Use> phrases) {
    this.byLemma = Map.copyOf(byLemma);
    this.phrases = phrases;
  }

  static Answering load() {
    Map<String, Use> byLemma = new HashMap<>();
    PhraseIndex.Builder<Use> phrases = new PhraseIndex.Builder<>();
    for (Row row : Table.load("answering.tsv", "word", "use").rows()) {
      Use use = row.constant("use", Use.class);
      if (use == Use.PHRASE) {
        phrases.add(row, "word", row.text("word"), use);
      } else {
        byLemma.put(row.text("word"), use);
      }
    }
    return new Answering(byLemma, phrases.build());
  }

  /** How a verb or noun takes up what was said, or null when it does not. */
  public @Nullable Use of(String lemma) {
    return byLemma.get(lemma);
  }

  /** Number of words of the phrase that begins at this place; 0 for none. */
  public int lengthAt(List<String> foldedWords, int from) {
    Match<Use> match = phrases.longestAt(foldedWords, from);
    return match == null ? 0 : match.end() - match.from();
  }
}
