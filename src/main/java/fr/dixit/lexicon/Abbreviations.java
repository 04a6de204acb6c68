package fr.dixit.lexicon;

import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words whose full stop does not, or not always, end a sentence. */
public final class Abbreviations {

  /** Whether a sentence may end with an abbreviation. */
  public enum Ending {
    /** Something always follows: M., art., p. */
    NEVER,
    /** Only when a capital follows: etc., av. J.-C. */
    MAYBE
  }

  private final Map<String, Ending> endings;

  private Abbreviations(Map<String, Ending> endings) {
    this.endings = endings;
  }

  static Abbreviations load() {
    return new Abbreviations(
        Table.load("abbreviations.tsv", "abbreviation", "ends", "meaning").rows().stream()
            .collect(Collectors.toUnmodifiableMap(Abbreviations::key, Abbreviations::ending)));
  }

  private static String key(Row row) {
    return row.folded("abbreviation");
  }

  private static Ending ending(Row row) {
    return row.constant("ends", Ending.class);
  }

  /** What the folded word, its full stop included ("m.", "j.-c."), abbreviates to; null if nothing. */
  public @Nullable Ending find(String foldedWord) {
    return endings.get(foldedWord);
  }
}
