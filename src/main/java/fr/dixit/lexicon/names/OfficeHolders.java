package fr.dixit.lexicon.names;

import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who held the offices that the press names by their title alone. */
public final class OfficeHolders {

  private final Map<String, List<Tenure>> byLastWord;

  private OfficeHolders(Map<String, List<Tenure>> byLastWord) {
    this.byLastWord = byLastWord;
  }

  public static OfficeHolders load() {
    Map<String, List<Tenure>> byLastWord = new HashMap<>();
    for (Row row : Table.load("office-holders.tsv", 2, Tenure.COLUMNS).rows()) {
      Tenure tenure = Tenure.of(row);
      byLastWord.computeIfAbsent(lastWord(tenure.holder()), w -> new ArrayList<>()).add(tenure);
    }
    return new OfficeHolders(Map.copyOf(byLastWord));
  }

  /** What whoever bears the folded name, full or a surname, held; none when several people may. */
  public List<Tenure> of(String foldedName) {
    List<Tenure> tenures =
        byLastWord.getOrDefault(lastWord(foldedName), List.of()).stream()
            .filter(tenure -> tenure.isOf(foldedName))
            .toList();
    boolean one = tenures.stream().map(Tenure::holder).distinct().count() == 1;
    return one ? tenures : List.of();
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
