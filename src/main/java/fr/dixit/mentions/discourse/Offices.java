package fr.dixit.mentions.discourse;

import fr.dixit.calendar.Edtf;
import fr.dixit.language.Gender;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.lexicon.names.Sex;
import fr.dixit.lexicon.names.Tenure;
import fr.dixit.lexicon.sources.Title;
import fr.dixit.lexicon.table.PhraseIndex.Match;
import fr.dixit.mentions.nominal.TitleReader;
import fr.dixit.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What offices the people whom an article names held when it was published, or before. */
final class Offices {

  private static final Set<String> GRAMMATICAL =
      Set.of("de", "d'", "du", "des", "la", "le", "les", "l'", "et", "a", "au", "aux", "entre");

  private static final List<String> FORMER = List.of("ancien");

  private final Lexicon lexicon;
  private final @Nullable Edtf published;

  /**
   * @param published null when nothing tells
   */
  Offices(Lexicon lexicon, @Nullable Edtf published) {
    this.lexicon = lexicon;
    this.published = published;
  }

  /** Whoever holds an office is not called by one held before. */
  void tell(Referent person) {
    List<Tenure> tenures = tenures(person);
    List<Tenure> current = tenures.stream().filter(t -> t.mayCover(published)).toList();
    current.forEach(tenure -> descriptions(tenure, List.of()).forEach(person::hold));
    if (current.isEmpty()) {
      tenures.stream()
          .filter(tenure -> tenure.endsBefore(published))
          .flatMap(tenure -> descriptions(tenure, FORMER))
          .forEach(person::heldBefore);
    }
  }

  private List<Tenure> tenures(Referent person) {
    String name = Folding.fold(person.name());
    return lexicon.givenNames().sex(name) != null
        ? List.of()
        : lexicon.officeHolders().of(name).stream()
            .filter(tenure -> person.gender().agreesWith(gender(tenure)))
            .toList();
  }

  private Gender gender(Tenure tenure) {
    String given = tenure.holder().substring(0, tenure.holder().indexOf(' '));
    return Sex.FEMALE == lexicon.givenNames().sex(given) ? Gender.FEMININE : Gender.MASCULINE;
  }

  private Stream<Description> descriptions(Tenure tenure, List<String> when) {
    List<String> context = new ArrayList<>(when);
    if (tenure.country() != null) {
      context.add(Folding.fold(tenure.country()));
    }
    return tenure.offices().stream().map(office -> description(office, context));
  }

  private Description description(String office, List<String> context) {
    List<String> words = List.of(Folding.fold(office).replace("'", "' ").split(" "));
    Match<Title> title = lexicon.titles().longestAt(words, 0);
    List<String> domain =
        words.subList(title.end(), words.size()).stream()
            .filter(word -> !GRAMMATICAL.contains(word))
            .toList();
    return new Description(
        TitleReader.lemma(title.value()),
        title.value().cls(),
        Stream.concat(domain.stream(), context.stream()).toList(),
        domain.isEmpty() ? "" : domain.get(0),
        -1);
  }
}
