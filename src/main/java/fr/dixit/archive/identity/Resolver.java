package fr.dixit.archive.identity;

import fr.dixit.archive.identity.body.Acronyms;
import fr.dixit.archive.identity.body.Bodies;
import fr.dixit.archive.identity.filing.Filing;
import fr.dixit.archive.identity.filing.Slugs;
import fr.dixit.archive.identity.filing.Types;
import fr.dixit.archive.identity.merge.Cast;
import fr.dixit.archive.identity.merge.Doubt;
import fr.dixit.archive.identity.merge.Filed;
import fr.dixit.archive.identity.merge.Merge;
import fr.dixit.archive.identity.merge.Namesakes;
import fr.dixit.archive.identity.merge.Occurrence;
import fr.dixit.archive.identity.merge.Resolution;
import fr.dixit.archive.identity.person.People;
import fr.dixit.archive.identity.person.Surroundings;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.mentions.Mention;
import java.util.ArrayList;
import java.util.List;

/** Files all whom articles name, and finds which of them are one. */
final class Resolver {

  private Resolver() {}

  static Resolution resolve(List<List<Occurrence>> occurrences, List<Cast> casts, Lexicon lexicon) {
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
    return join(
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

  private static Resolution join(List<Filed> filed, People people, Bodies bodies) {
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
