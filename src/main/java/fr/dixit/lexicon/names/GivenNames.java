package fr.dixit.lexicon.names;

import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** First names and who bears them. */
public final class GivenNames {

  private final Map<String, Sex> byName;

  private GivenNames(Map<String, Sex> byName) {
    this.byName = byName;
  }

  public static GivenNames load() {
    return new GivenNames(
        Table.load("given-names.tsv", "name", "sex").rows().stream()
            .collect(Collectors.toUnmodifiableMap(GivenNames::key, GivenNames::sex)));
  }

  private static String key(Row row) {
    return row.folded("name");
  }

  private static Sex sex(Row row) {
    return row.constant("sex", Sex.class);
  }

  /** Who bears the folded name; null when it is not known as a given name. */
  public @Nullable Sex sex(String foldedName) {
    Sex sex = byName.get(foldedName);
    int hyphen = foldedName.indexOf('-');
    return sex == null && hyphen > 0 ? byName.get(foldedName.substring(0, hyphen)) : sex;
  }
}
