package fr.dixit.lexicon.sources;

import fr.dixit.lexicon.table.Inflection;
import fr.dixit.lexicon.table.PhraseIndex;
import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Titles and functions, found in either gender and number, and behind "ex-". */
public final class Titles {

  private static final String FORMER = "ex-";

  private final PhraseIndex<Title> phrases;

  private Titles(PhraseIndex<Title> phrases) {
    this.phrases = phrases;
  }

  public static Titles load() {
    PhraseIndex.Builder<Title> phrases = new PhraseIndex.Builder<>();
    for (Row row :
        Table.load("titles.tsv", 2, "masculine", "feminine", "plurals", "class").rows()) {
      Title title = Title.of(row);
      forms(row).forEach(form -> phrases.add(row, "masculine", form, title));
    }
    return new Titles(phrases.build());
  }

  private static List<String> forms(Row row) {
    List<String> singulars =
        Stream.concat(row.list("masculine").stream(), row.list("feminine").stream()).toList();
    List<String> plurals = row.list("plurals");
    return Stream.concat(
            singulars.stream(),
            plurals.isEmpty() ? singulars.stream().map(Inflection::plural) : plurals.stream())
        .toList();
  }

  /** The title that is this whole folded phrase, or null. */
  public @Nullable Title find(String foldedPhrase) {
    return phrases.find(withoutFormer(foldedPhrase));
  }

  /** The longest title at this place, or null. */
  public PhraseIndex.@Nullable Match<Title> longestAt(List<String> foldedWords, int from) {
    return phrases.longestAt(withoutFormer(foldedWords, from), from);
  }

  private static String withoutFormer(String word) {
    return word.startsWith(FORMER) ? word.substring(FORMER.length()) : word;
  }

  private static List<String> withoutFormer(List<String> words, int at) {
    if (at >= words.size() || !words.get(at).startsWith(FORMER)) {
      return words;
    }
    List<String> changed = new ArrayList<>(words);
    changed.set(at, withoutFormer(words.get(at)));
    return changed;
  }
}
