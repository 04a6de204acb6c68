package fr.dixit.archive.identity.filing;

import fr.dixit.archive.identity.merge.Cast;
import fr.dixit.archive.identity.merge.Filed;
import fr.dixit.archive.identity.merge.MergeRule;
import fr.dixit.archive.identity.merge.Occurrence;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.lexicon.names.State;
import fr.dixit.lexicon.sources.UniqueBodies.Owner;
import fr.dixit.lexicon.table.PhraseIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of which a state has one: "le ministère russe de la Défense", "le ministère de la Défense
 * de la Fédération de Russie". Without its state, the body is that of the only state that its
 * article names.
 */
final class StateBodies {

  private static final Set<String> LINKS = Set.of("de", "d'", "du", "des", "la", "l'", "le");

  /** Longer descriptions tell more than a body. */
  private static final int MAX_WORDS = 10;

  private final Lexicon lexicon;
  private final List<Cast> casts;
  private final Map<String, Optional<Body>> bodies = new HashMap<>();

  /**
   * What a name says of a body.
   *
   * @param words without those that name its state
   * @param state null when the name does not tell it
   * @param whole whether these are all words of the name
   */
  private record Body(String words, @Nullable State state, boolean whole) {}

  StateBodies(Lexicon lexicon, List<Cast> casts) {
    this.lexicon = lexicon;
    this.casts = casts;
  }

  /** The body of a state that the occurrence is; null when it is none, or nobody can tell whose. */
  @Nullable Filed file(Occurrence occurrence) {
    Body body = bodies.computeIfAbsent(occurrence.name(), this::read).orElse(null);
    if (body == null) {
      return null;
    }
    if (body.state() != null) {
      return filed(occurrence, body, body.state().name(), MergeRule.STATE_BODY);
    }
    String only = only(occurrence.article());
    return only == null ? null : filed(occurrence, body, only, MergeRule.ONLY_STATE);
  }

  /** The body of a state that the name is; empty when it is none. */
  private Optional<Body> read(String name) {
    List<String> words = PhraseIndex.words(name);
    List<String> body = new ArrayList<>();
    List<State> states = states(words, body);
    boolean readable = words.size() <= MAX_WORDS && states.size() <= 1;
    if (!readable || lexicon.uniqueBodies().ownerOf(body) != Owner.STATE) {
      return Optional.empty();
    }
    State state = states.isEmpty() ? null : states.get(0);
    return Optional.of(new Body(String.join(" ", body), state, body.size() == words.size()));
  }

  private static Filed filed(Occurrence occurrence, Body body, String state, MergeRule rule) {
    boolean plain = body.whole() && rule == MergeRule.STATE_BODY;
    String key = body.words() + "@" + state;
    return new Filed(occurrence, key, rule, plain ? List.of() : List.of(state));
  }

  /** The states that the words name; all other words, without what links the state to them. */
  private List<State> states(List<String> words, List<String> others) {
    List<State> states = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      PhraseIndex.Match<State> name = lexicon.states().nameAt(words, at);
      State state = name == null ? lexicon.states().byDemonym(words.get(at)) : name.value();
      if (state == null || at == 0) {
        others.add(words.get(at));
      } else {
        at = name == null ? at : name.end() - 1;
        states.add(state);
        dropLinks(others);
      }
    }
    return states;
  }

  private static void dropLinks(List<String> words) {
    while (words.size() > 1 && LINKS.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
  }

  /** The name of the only state that an article names. */
  private @Nullable String only(int article) {
    List<String> states = casts.get(article).mentions().states();
    return states.size() == 1 ? states.get(0) : null;
  }
}
