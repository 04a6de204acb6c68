package fr.dixit.lexicon.names;

import fr.dixit.lexicon.table.Inflection;
import fr.dixit.lexicon.table.PhraseIndex;
import fr.dixit.lexicon.table.Row;
import fr.dixit.lexicon.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The states of the world and some regions, found by name, capital or adjective. */
public final class States {

  private final PhraseIndex<State> names;
  private final PhraseIndex<State> capitals;
  private final PhraseIndex<State> demonyms;

  private States(
      PhraseIndex<State> names, PhraseIndex<State> capitals, PhraseIndex<State> demonyms) {
    this.names = names;
    this.capitals = capitals;
    this.demonyms = demonyms;
  }

  public static States load() {
    PhraseIndex.Builder<State> names = new PhraseIndex.Builder<>();
    PhraseIndex.Builder<State> capitals = new PhraseIndex.Builder<>();
    PhraseIndex.Builder<State> demonyms = new PhraseIndex.Builder<>();
    for (Row row : Table.load("states.tsv", State.COLUMNS).rows()) {
      State state = State.of(row);
      names.add(row, "name", state.name(), state);
      state.aliases().forEach(alias -> names.add(row, "aliases", alias, state));
      if (state.capital() != null) {
        capitals.add(row, "capital", state.capital(), state);
      }
      if (state.demonym() != null) {
        addForms(row, state.demonym(), state, demonyms);
      }
    }
    return new States(names.build(), capitals.build(), demonyms.build());
  }

  private static void addForms(
      Row row, String masculine, State state, PhraseIndex.Builder<State> demonyms) {
    for (String singular : List.of(masculine, Inflection.feminine(masculine))) {
      demonyms.add(row, "demonym", singular, state);
      demonyms.add(row, "demonym", Inflection.plural(singular), state);
    }
  }

  /** The state with this folded name or alias, without article; or null. */
  public @Nullable State find(String foldedName) {
    return names.find(foldedName);
  }

  /** The state that this folded adjective tells of, in any gender and number; or null. */
  public @Nullable State byDemonym(String foldedAdjective) {
    return demonyms.find(foldedAdjective);
  }

  /** The longest name or alias of a state at this place, or null. */
  public PhraseIndex.@Nullable Match<State> nameAt(List<String> foldedWords, int from) {
    return names.longestAt(foldedWords, from);
  }

  /** The longest name of a capital at this place, or null. */
  public PhraseIndex.@Nullable Match<State> capitalAt(List<String> foldedWords, int from) {
    return capitals.longestAt(foldedWords, from);
  }
}
