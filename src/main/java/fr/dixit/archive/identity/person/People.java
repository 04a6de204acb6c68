package fr.dixit.archive.identity.person;

import fr.dixit.archive.identity.merge.Doubt;
import fr.dixit.archive.identity.merge.Filed;
import fr.dixit.archive.identity.merge.Merge;
import fr.dixit.archive.identity.merge.MergeRule;
import fr.dixit.archive.identity.merge.Namesakes;
import fr.dixit.archive.identity.merge.Occurrence;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.mentions.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins people: full names first, unless what articles tell of their bearers speaks against it;
 * then other spellings of a full name; then surnames, each article's for itself, where one person
 * and no other fits. Every name is looked up by its surname, so that no two are compared that have
 * nothing in common.
 */
public final class People {

  /** Of one name, so many are compared: a hostile archive may hold a name without end. */
  private static final int MEMORY = 64;

  private final Lexicon lexicon;
  private final Surroundings surroundings;
  private final Spellings spellings;
  private final Map<String, List<Party>> bySurname = new HashMap<>();
  private final Map<String, List<Party>> bySound = new HashMap<>();
  private final List<Merge> merges = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  public People(Lexicon lexicon, Surroundings surroundings) {
    this.lexicon = lexicon;
    this.surroundings = surroundings;
    this.spellings = new Spellings(lexicon.transliterations());
  }

  /** Whether these are people, or may be. */
  public static boolean isPerson(Namesakes namesakes) {
    return namesakes.type() == EntityType.PERSON || namesakes.type() == EntityType.UNKNOWN;
  }

  public List<Merge> merges() {
    return merges;
  }

  public List<Doubt> doubts() {
    return doubts;
  }

  /** Joins the people of all names. */
  public void join(List<Namesakes> all) {
    for (Namesakes namesakes : all) {
      if (isFull(namesakes)) {
        parties(namesakes).forEach(this::index);
      }
    }
    all.stream()
        .filter(People::isPerson)
        .filter(namesakes -> !isFull(namesakes))
        .forEach(this::surnames);
  }

  private boolean isFull(Namesakes namesakes) {
    return namesakes.type() == EntityType.PERSON && !nameOf(namesakes).isBare();
  }

  private PersonName nameOf(Namesakes namesakes) {
    return PersonName.of(namesakes.first().occurrence().name(), lexicon.particles());
  }

  /** Those of one full name: one, or several when their articles tell different people. */
  private List<Party> parties(Namesakes namesakes) {
    List<Party> parties = new ArrayList<>();
    for (Filed filed : namesakes.filed()) {
      Occurrence occurrence = filed.occurrence();
      Party party =
          parties.stream()
              .limit(MEMORY)
              .filter(known -> isSame(known, occurrence))
              .findFirst()
              .orElseGet(() -> added(new Party(nameOf(namesakes), surroundings), parties));
      join(party, occurrence, MergeRule.SAME_NAME, List.of());
    }
    return parties.stream().anyMatch(Party::isWellKnown) ? List.of(one(parties)) : parties;
  }

  /** Who turns out to be well known is so in the first articles too. */
  private Party one(List<Party> parties) {
    Party first = parties.get(0);
    for (Party party : parties.subList(1, parties.size())) {
      merges.add(new Merge(first.first(), party.first(), MergeRule.SAME_NAME, List.of()));
      party.members().forEach(first::add);
    }
    return first;
  }

  /** A full name is seldom two people's: only what speaks against it keeps them apart. */
  private static boolean isSame(Party party, Occurrence occurrence) {
    if (party.isWellKnown()) {
      return true;
    }
    Likeness likeness = party.to(occurrence);
    return !likeness.contradicted() || !likeness.isNone();
  }

  private void join(Party party, Occurrence occurrence, MergeRule rule, List<String> evidence) {
    if (!party.members().isEmpty()) {
      merges.add(new Merge(party.first(), occurrence, rule, evidence));
    }
    party.add(occurrence);
  }

  private static Party added(Party party, List<Party> parties) {
    parties.add(party);
    return party;
  }

  /** Joins a party to the one known under another spelling, or makes it known. */
  private void index(Party party) {
    String sound = spellings.sound(party.name().surname());
    List<Party> alike = bySound.getOrDefault(sound, List.of());
    for (Party known : alike.subList(0, Math.min(MEMORY, alike.size()))) {
      MergeRule rule = spellings.compare(known.name(), party.name());
      Likeness likeness = rule == null || !known.mayBe(party) ? null : known.to(party);
      if (likeness != null && !likeness.isNone()) {
        merges.add(new Merge(known.first(), party.first(), rule, likeness.shared()));
        party.members().forEach(known::add);
        file(party.name().surname(), known, bySurname);
        return;
      }
    }
    file(sound, party, bySound);
    file(party.name().surname(), party, bySurname);
  }

  private static void file(String key, Party party, Map<String, List<Party>> parties) {
    List<Party> known = parties.computeIfAbsent(key, k -> new ArrayList<>());
    if (!known.contains(party)) {
      known.add(party);
    }
  }

  private void surnames(Namesakes namesakes) {
    PersonName name = nameOf(namesakes);
    boolean person = namesakes.type() == EntityType.PERSON;
    List<Party> bearers = name.isBare() ? bearers(name) : List.of();
    List<Party> strangers = new ArrayList<>();
    for (Filed filed : namesakes.filed()) {
      if (!bearer(filed.occurrence(), bearers, person)) {
        stranger(filed.occurrence(), name, strangers, person);
      }
    }
  }

  private List<Party> bearers(PersonName name) {
    List<Party> written = bySurname.getOrDefault(name.surname(), List.of());
    return written.isEmpty()
        ? bySound.getOrDefault(spellings.sound(name.surname()), List.of())
        : written;
  }

  /** Whether one of the bearers of the surname is found to be meant, or several may be. */
  private boolean bearer(Occurrence occurrence, List<Party> bearers, boolean person) {
    List<Party> possible =
        bearers.stream().filter(party -> party.mayBe(occurrence)).limit(MEMORY).toList();
    List<Party> sure = new ArrayList<>();
    boolean others = false;
    for (Party party : possible) {
      Likeness likeness = party.to(occurrence);
      if (likeness.isSure(isGivenName(party.name()))) {
        sure.add(party);
      } else {
        others |= !likeness.isNone();
      }
    }
    if (sure.size() == 1 && !others) {
      Party party = sure.get(0);
      merges.add(
          new Merge(party.first(), occurrence, MergeRule.SURNAME, party.to(occurrence).shared()));
      return true;
    }
    if (person && possible.size() > 1) {
      doubts.add(new Doubt(occurrence, possible.stream().map(Party::first).toList()));
      return true;
    }
    return false;
  }

  private boolean isGivenName(PersonName name) {
    return lexicon.givenNames().sex(name.surname()) != null;
  }

  /** A surname whose bearer no article names in full; a given name alone is anybody's. */
  private void stranger(
      Occurrence occurrence, PersonName name, List<Party> strangers, boolean person) {
    if (person && isGivenName(name)) {
      return;
    }
    for (Party known : strangers.subList(0, Math.min(MEMORY, strangers.size()))) {
      Likeness likeness = known.to(occurrence);
      if (!person || known.mayBe(occurrence) && !likeness.isNone()) {
        join(known, occurrence, MergeRule.SAME_NAME, likeness.shared());
        return;
      }
    }
    join(
        added(new Party(name, surroundings), strangers),
        occurrence,
        MergeRule.SAME_NAME,
        List.of());
  }
}
