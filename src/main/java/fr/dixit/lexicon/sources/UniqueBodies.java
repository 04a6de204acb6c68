package fr.dixit.lexicon.sources;

import fr.dixit.lexicon.table.PhraseIndex;
import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bodies of which a state, or a place, has one: its name tells them without another. */
public final class UniqueBodies {

  /** What has one such body. */
  public enum Owner {
    STATE,
    PLACE
  }

  private final PhraseIndex<Owner> owners;

  private UniqueBodies(PhraseIndex<Owner> owners) {
    this.owners = owners;
  }

  public static UniqueBodies load() {
    PhraseIndex.Builder<Owner> owners = new PhraseIndex.Builder<>();
    for (Row row : Table.load("unique-bodies.tsv", "lemma", "owner").rows()) {
      owners.add(row, "lemma", row.text("lemma"), row.constant("owner", Owner.class));
    }
    return new UniqueBodies(owners.build());
  }

  /** What has one body that these folded words begin with, or null. */
  public @Nullable Owner ownerOf(List<String> foldedWords) {
    PhraseIndex.Match<Owner> match = owners.longestAt(foldedWords, 0);
    return match == null ? null : match.value();
  }
}
