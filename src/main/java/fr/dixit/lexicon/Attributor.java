package fr.dixit.lexicon;

import fr.dixit.lexicon.table.PhraseIndex;
import fr.dixit.lexicon.table.Row;
import java.util.List;

/**
 * A preposition or locution that attributes a clause to the noun phrase after it: "selon", "aux
 * dires de".
 *
 * @param phrase as cited
 * @param words folded, without the final "de", which may be contracted ("aux dires du maire")
 * @param takesDe whether "de" must follow the words
 */
public record Attributor(
    String phrase, List<String> words, boolean takesDe, Strength strength) {

  static final String[] COLUMNS = {"phrase", "strength"};

  /** What the locution needs to attribute a clause. */
  public enum Strength {
    /** Always attributes: selon, d'après, à en croire. */
    SURE,
    /** Attributes when a person or body follows, set off by a comma: pour, aux yeux de. */
    OPINION,
    /** Holds the word "source" itself; an adjective follows: de source policière. */
    SOURCE_NOUN,
    /** Names the mouth or pen of the subject of a reporting verb: par la voix de. */
    VOICE
  }

  static Attributor of(Row row) {
    String phrase = row.text("phrase");
    List<String> words = PhraseIndex.words(phrase);
    boolean takesDe = words.get(words.size() - 1).equals("de");
    return new Attributor(
        phrase,
        takesDe ? words.subList(0, words.size() - 1) : words,
        takesDe,
        row.constant("strength", Strength.class));
  }
}
