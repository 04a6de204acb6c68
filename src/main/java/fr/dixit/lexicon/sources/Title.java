package fr.dixit.lexicon.sources;

import fr.dixit.lexicon.table.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title or function.
 *
 * @param masculine as said of a man, or null when only women bear it
 * @param feminine as said of a woman, or null when only men bear it; often the same word
 */
public record Title(@Nullable String masculine, @Nullable String feminine, TitleClass cls) {

  static Title of(Row row) {
    List<String> feminines = row.list("feminine");
    return new Title(
        row.optional("masculine"),
        feminines.isEmpty() ? null : feminines.get(0),
        row.constant("class", TitleClass.class));
  }
}
