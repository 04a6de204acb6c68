package fr.dixit.archive.identity.person;

import fr.dixit.archive.identity.merge.Occurrence;
import fr.dixit.mentions.Entity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person while the articles are compared: all that those already joined tell of them. */
final class Party {

  /** So many words show a reader why; all of them would not show it better. */
  private static final int SHOWN = 5;

  /** In so many articles, one bearer of a full name is likelier than a namesake. */
  private static final int WELL_KNOWN = 10;

  private final PersonName name;
  private final Surroundings surroundings;
  private final List<Occurrence> members = new ArrayList<>();
  private final Set<Integer> articles = new HashSet<>();
  private final Functions functions = new Functions();
  private Set<String> beside = Set.of();
  private @Nullable Entity gendered;

  Party(PersonName name, Surroundings surroundings) {
    this.name = name;
    this.surroundings = surroundings;
  }

  void add(Occurrence occurrence) {
    members.add(occurrence);
    articles.add(occurrence.article());
    stand(surroundings.of(occurrence.article()).keySet());
    functions.add(occurrence.entity().roles());
    if (gendered == null && occurrence.entity().isGendered()) {
      gendered = occurrence.entity();
    }
  }

  /** Most stand in one article, with as many others: one set is enough for all of them. */
  private void stand(Set<String> names) {
    if (members.size() > 1) {
      beside = members.size() == 2 ? new HashSet<>(beside) : beside;
      beside.addAll(names);
    } else {
      beside = names;
    }
  }

  PersonName name() {
    return name;
  }

  Occurrence first() {
    return members.get(0);
  }

  List<Occurrence> members() {
    return members;
  }

  boolean isWellKnown() {
    return articles.size() >= WELL_KNOWN;
  }

  /** An article tells two people apart who stand in it under different names. */
  boolean mayBe(Occurrence occurrence) {
    return !articles.contains(occurrence.article())
        && (gendered == null || gendered.agreesInGender(occurrence.entity()));
  }

  boolean mayBe(Party other) {
    return other.members.stream().allMatch(this::mayBe);
  }

  Likeness to(Occurrence occurrence) {
    List<String> shared = new ArrayList<>();
    for (Map.Entry<String, String> other : surroundings.of(occurrence.article()).entrySet()) {
      if (beside.contains(other.getKey()) && tells(other.getKey())) {
        shared.add(other.getValue());
      }
    }
    int agreement = 0;
    for (Entity.Role role : occurrence.entity().roles()) {
      if (functions.agreement(role) > agreement) {
        agreement = functions.agreement(role);
        shared.add(0, role.words());
      }
    }
    boolean contradicted =
        agreement == 0 && !functions.isEmpty() && !occurrence.entity().roles().isEmpty();
    int weight = shared.size() + Math.max(0, agreement - 1);
    return new Likeness(
        List.copyOf(shared.subList(0, Math.min(SHOWN, shared.size()))),
        weight,
        agreement > 0,
        contradicted);
  }

  /** What best speaks for one of the other's members being this person. */
  Likeness to(Party other) {
    Likeness best = new Likeness(List.of(), 0, false, false);
    for (Occurrence member : other.members) {
      Likeness likeness = to(member);
      best = likeness.weight() > best.weight() ? likeness : best;
    }
    return best;
  }

  private boolean tells(String slug) {
    String surname = name.surname().replace(' ', '-');
    return surroundings.isTelling(slug) && !slug.endsWith(surname);
  }
}
