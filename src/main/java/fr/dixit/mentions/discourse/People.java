package fr.dixit.mentions.discourse;

import fr.dixit.language.Gender;
import fr.dixit.lexicon.names.GivenNames;
import fr.dixit.mentions.nominal.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The people whom an article names, each under the most complete form of the name. A surname means
 * whoever bears it; when several do, it means any of them.
 */
final class People {

  private final GivenNames givenNames;
  private final Map<Form, List<Referent>> byForm = new LinkedHashMap<>();
  private final Map<String, List<Bearer>> byLastWord = new LinkedHashMap<>();
  private final Map<String, List<Bearer>> byFirstWord = new LinkedHashMap<>();

  private final List<Referent> all = new ArrayList<>();

  /** A name with what its title tells, so that "Mme Martin" is not "M. Martin". */
  private record Form(List<String> words, Gender gender) {

    static Form of(Name name) {
      return new Form(name.words(), name.gender());
    }
  }

  private record Bearer(List<String> words, Referent referent) {}

  private People(GivenNames givenNames) {
    this.givenNames = givenNames;
  }

  /**
   * Gathers the people of the names; longer names first, so that shorter ones find their bearers.
   */
  static People of(List<Name> names, GivenNames givenNames, Wording wording) {
    People people = new People(givenNames);
    names.stream()
        .filter(Name::isPerson)
        .sorted(
            Comparator.comparingInt((Name name) -> -name.words().size())
                .thenComparing(name -> name.gender() == Gender.ANY))
        .forEach(name -> people.add(name, wording));
    return people;
  }

  /** Who may be meant: one when sure, several when the article names several of that name. */
  List<Referent> of(Name name) {
    return byForm.getOrDefault(Form.of(name), List.of());
  }

  Collection<Referent> all() {
    return all;
  }

  /** Whether the name, of unknown kind, is that of somebody named more fully elsewhere. */
  boolean isSurname(Name name) {
    return !bearers(byLastWord, name.words().get(name.words().size() - 1), name).isEmpty();
  }

  private void add(Name name, Wording wording) {
    byForm.computeIfAbsent(Form.of(name), form -> bearers(name, wording));
  }

  private List<Referent> bearers(Name name, Wording wording) {
    List<String> words = name.words();
    List<Referent> bearers = bearers(byLastWord, words.get(words.size() - 1), name);
    if (bearers.isEmpty() && words.size() == 1) {
      bearers = bearers(byFirstWord, words.get(0), name);
    }
    if (bearers.isEmpty()) {
      bearers = List.of(Referent.person(wording.of(name), gender(name)));
      index(words, bearers.get(0));
      all.add(bearers.get(0));
    }
    bearers.forEach(bearer -> bearer.learnGender(name.gender()));
    return bearers;
  }

  /** A given name alone tells man or woman where nobody is named more fully. */
  private Gender gender(Name name) {
    boolean given = name.gender() == Gender.ANY && name.words().size() == 1;
    return given ? Gender.of(givenNames.sex(name.words().get(0))) : name.gender();
  }

  private void index(List<String> words, Referent referent) {
    Bearer bearer = new Bearer(words, referent);
    byLastWord.computeIfAbsent(words.get(words.size() - 1), w -> new ArrayList<>()).add(bearer);
    byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(bearer);
  }

  private List<Referent> bearers(Map<String, List<Bearer>> index, String key, Name name) {
    return index.getOrDefault(key, List.of()).stream()
        .filter(bearer -> isPartOf(name.words(), bearer.words()))
        .map(Bearer::referent)
        .filter(referent -> referent.gender().agreesWith(name.gender()))
        .distinct()
        .toList();
  }

  /** "B." of "Barack", "J.-M." of "Jean-Marie". */
  private static boolean isInitial(String part, String given) {
    return part.endsWith(".") && part.charAt(0) == given.charAt(0);
  }

  /** "Macron" of "Emmanuel Macron", "Le Pen" of "Marine Le Pen", "Xi" of "Xi Jinping". */
  private boolean isPartOf(List<String> part, List<String> whole) {
    int from = whole.size() - part.size();
    if (from < 0) {
      return false;
    }
    if (part.equals(whole.subList(from, whole.size()))) {
      return true;
    }
    boolean opening = part.equals(whole.subList(0, part.size()));
    boolean sameEnds =
        part.size() > 1
            && (part.get(0).equals(whole.get(0)) || isInitial(part.get(0), whole.get(0)))
            && part.get(part.size() - 1).equals(whole.get(whole.size() - 1));
    return sameEnds
        || opening && part.size() == 1 && givenNames.sex(part.get(0)) != null
        || opening && part.size() == 1 && whole.size() > 1;
  }
}
