package fr.dixit.claims;

import fr.dixit.claims.discourse.Discourse;
import fr.dixit.claims.discourse.Sources;
import fr.dixit.language.Token;
import fr.dixit.lexicon.names.Organization;
import fr.dixit.lexicon.names.OrganizationClass;
import fr.dixit.mentions.EntityType;
import fr.dixit.mentions.Mention;
import fr.dixit.syntax.NounPhrase;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who can be spoken to: people and bodies, not places, even where these speak ("l'Élysée"). */
final class Audience {

  private static final Set<EntityType> DEAF =
      EnumSet.of(EntityType.STATE, EntityType.PLACE, EntityType.DOCUMENT);

  private static final Set<OrganizationClass> PRESS =
      EnumSet.of(OrganizationClass.AGENCY, OrganizationClass.OUTLET);

  /** "au cours de", "au nom de", "à la retraite": the noun means nobody after "à". */
  private static final Set<String> SET_PHRASES =
      Set.of(
          "cours", "egard", "milieu", "nom", "pouvoir", "profit", "retraite", "sein", "sujet",
          "terme");

  private final Discourse discourse;

  Audience(Discourse discourse) {
    this.discourse = discourse;
  }

  boolean mayBe(NounPhrase phrase) {
    return !SET_PHRASES.contains(discourse.token(phrase.head()).folded())
        && Sources.isActor(phrase, discourse)
        && !isPlace(phrase);
  }

  /** "Alix Morel", "les députés", not a body. */
  boolean isPeople(NounPhrase phrase) {
    return isBare(phrase)
        ? types(phrase).anyMatch(type -> type == EntityType.PERSON)
        : Sources.isPerson(phrase, discourse);
  }

  /** An agency or an outlet, by name. */
  boolean isPress(NounPhrase phrase) {
    Organization organization =
        phrase.isNamed() ? discourse.lexicon().organizations().find(name(phrase)) : null;
    return organization != null && PRESS.contains(organization.cls());
  }

  /** A bare name that nothing tells of may be a town. */
  private boolean isPlace(NounPhrase phrase) {
    boolean bare = isBare(phrase);
    if (bare && (isBuilding(phrase) || isCapital(phrase))) {
      return true;
    }
    return types(phrase).anyMatch(type -> DEAF.contains(type) || bare && type == EntityType.UNKNOWN);
  }

  private boolean isBuilding(NounPhrase phrase) {
    return discourse.lexicon().metonyms().find(name(phrase)) != null;
  }

  /** "au Caire": the article of the name stands in the preposition. */
  private boolean isCapital(NounPhrase phrase) {
    return discourse.lexicon().states().capitalAt(List.of("le", name(phrase)), 0) != null;
  }

  private static boolean isBare(NounPhrase phrase) {
    return phrase.head() == phrase.nameFirst();
  }

  /** What it may mean; unknown when it is no mention. */
  private Stream<EntityType> types(NounPhrase phrase) {
    Mention mention = discourse.mentions().of(phrase);
    return mention == null
        ? Stream.of(EntityType.UNKNOWN)
        : mention.candidates().stream().map(one -> discourse.mentions().entity(one).type());
  }

  private String name(NounPhrase phrase) {
    return String.join(" ", words(phrase));
  }

  private List<String> words(NounPhrase phrase) {
    return discourse.tokens().subList(phrase.nameFirst(), phrase.nameEnd()).stream()
        .map(Token::folded)
        .toList();
  }
}
