package fr.dixit.mentions.discourse;

import fr.dixit.language.Document;
import fr.dixit.language.Token;
import fr.dixit.lexicon.names.State;
import fr.dixit.lexicon.names.States;
import fr.dixit.lexicon.table.PhraseIndex;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The states that an article names in any way: "la France", "Paris", "les Français". */
public final class NamedStates {

  /** Named once, a state may be there by the way. */
  private static final int OFTEN = 2;

  private final States states;
  private final List<String> words;

  private NamedStates(States states, List<String> words) {
    this.states = states;
    this.words = words;
  }

  /** Their names, in alphabetical order; none when all of them together are named only once. */
  public static List<String> in(Document document, States states) {
    List<String> words = document.tokens().stream().map(Token::folded).toList();
    return new NamedStates(states, words).names();
  }

  private List<String> names() {
    Set<String> names = new TreeSet<>();
    int often = 0;
    for (int at = 0; at < words.size(); at++) {
      State state = at(at);
      if (state != null) {
        names.add(state.name());
        often++;
      }
    }
    return often < OFTEN ? List.of() : List.copyOf(names);
  }

  private @Nullable State at(int at) {
    PhraseIndex.Match<State> name = states.nameAt(words, at);
    PhraseIndex.Match<State> place = name == null ? states.capitalAt(words, at) : name;
    return place == null ? states.byDemonym(words.get(at)) : place.value();
  }
}
