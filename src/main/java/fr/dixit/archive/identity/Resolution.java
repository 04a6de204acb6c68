package fr.dixit.archive.identity;

import fr.dixit.lexicon.Lexicon;
import fr.dixit.mentions.Mention;
import java.util.ArrayList;
import java.util.List;

/**
 * What the articles tell of who is who.
 *
 * @param filed all that have a name, in the archive's order
 * @param merges which of them are the same, and why
 * @param doubts which of them may be one of several
 */
record Resolution(List<Filed> filed, List<Merge> merges, List<Doubt> doubts) {

  static Resolution of(List<List<Occurrence>> occurrences, List<Cast> casts, Lexicon lexicon) {
    Slugs slugs = new Slugs();
    Filing filing = new Filing(lexicon, slugs, casts);
    Acronyms acronyms = new Acronyms();
    List<Filed> filed = new ArrayList<>();
    for (int article = 0; article < casts.size(); article++) {
      Filed[] ofArticle = casts.get(article).byEntity(Filed[]::new);
      for (Occurrence occurrence : occurrences.get(article)) {
        Filed one = filing.file(occurrence);
        if (one != null) {
          ofArticle[occurrence.entity().id()] = one;
          filed.add(one);
        }
      }
      learn(ofArticle, casts.get(article), acronyms);
    }
    return of(
        filed, new People(lexicon, new Surroundings(casts, slugs)), new Bodies(slugs, acronyms));
  }

  private static void learn(Filed[] filed, Cast cast, Acronyms acronyms) {
    for (Mention mention : cast.mentions().mentions()) {
      Filed meant = mention.isResolved() ? filed[mention.candidates().get(0)] : null;
      if (meant != null) {
        acronyms.learn(meant.occurrence(), meant.key(), cast.text().slice(mention.span()));
      }
    }
  }

  private static Resolution of(List<Filed> filed, People people, Bodies bodies) {
    List<Namesakes> namesakes = Types.together(filed);
    people.join(namesakes);
    namesakes.stream().filter(one -> !People.isPerson(one)).forEach(bodies::join);
    List<Merge> merges = new ArrayList<>(people.merges());
    merges.addAll(bodies.merges());
    List<Doubt> doubts = new ArrayList<>(people.doubts());
    doubts.addAll(bodies.doubts());
    return new Resolution(List.copyOf(filed), List.copyOf(merges), List.copyOf(doubts));
  }
}
