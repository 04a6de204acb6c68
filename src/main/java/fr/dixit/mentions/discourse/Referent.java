package fr.dixit.mentions.discourse;

import fr.dixit.language.Gender;
import fr.dixit.language.GrammaticalNumber;
import fr.dixit.mentions.Entity;
import fr.dixit.mentions.EntityType;
import fr.dixit.mentions.nominal.Name;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An entity while its article is being read: it gathers what the text tells of it. */
public final class Referent {

  private final EntityType type;
  private final boolean named;
  private final GrammaticalNumber number;
  private final List<Description> descriptions = new ArrayList<>();
  private final List<Description> offices = new ArrayList<>();
  private boolean told;
  private final Set<Entity.Role> roles = new LinkedHashSet<>();
  private String name;
  private Gender gender;
  private int firstAt = Integer.MAX_VALUE;
  private int lastAt = -1;
  private int lastInnerAt = -1;

  public Referent(
      String name, EntityType type, boolean named, Gender gender, GrammaticalNumber number) {
    this.name = name;
    this.type = type;
    this.named = named;
    this.gender = gender;
    this.number = number;
  }

  public static Referent person(String name, Gender gender) {
    return new Referent(name, EntityType.PERSON, true, gender, GrammaticalNumber.SINGULAR);
  }

  public static Referent named(String name, Name.Kind kind) {
    EntityType type =
        switch (kind) {
          case PERSON -> EntityType.PERSON;
          case ORGANIZATION -> EntityType.ORGANIZATION;
          case STATE -> EntityType.STATE;
          case PLACE -> EntityType.PLACE;
          case UNKNOWN -> EntityType.UNKNOWN;
        };
    boolean plural = name.startsWith("Les ");
    return new Referent(
        name,
        type,
        true,
        Gender.ANY,
        plural ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR);
  }

  public String name() {
    return name;
  }

  public EntityType type() {
    return type;
  }

  public boolean isNamed() {
    return named;
  }

  public boolean isPerson() {
    return type == EntityType.PERSON;
  }

  /** Whether it can be the subject of a verb of speech. */
  public boolean speaks() {
    return isPerson() || type == EntityType.ORGANIZATION || type == EntityType.GROUP;
  }

  public Gender gender() {
    return gender;
  }

  public boolean agreesWith(Gender otherGender, GrammaticalNumber otherNumber) {
    return gender.agreesWith(otherGender) && number.agreesWith(otherNumber);
  }

  public boolean isPlural() {
    return number == GrammaticalNumber.PLURAL;
  }

  public List<Description> descriptions() {
    return descriptions;
  }

  public boolean isMentioned() {
    return lastAt >= 0 || lastInnerAt >= 0;
  }

  /**
   * Whether it was mentioned later than another; names in complements count less than all others.
   */
  public boolean isMoreRecentThan(Referent other) {
    return lastAt != other.lastAt ? lastAt > other.lastAt : lastInnerAt > other.lastInnerAt;
  }

  /** Whether its name stands in a description after the last mention of another. */
  public boolean isMoreInnerThan(Referent other) {
    return this != other && lastInnerAt > other.lastAt;
  }

  public int firstAt() {
    return firstAt;
  }

  /** Where it was mentioned last, but in another's description; -1 at first. */
  public int lastAt() {
    return lastAt;
  }

  /** Where it was mentioned last, be it in another's description; -1 at first. */
  public int lastAnywhereAt() {
    return Math.max(lastAt, lastInnerAt);
  }

  public void mentionedAt(int token) {
    firstAt = Math.min(firstAt, token);
    lastAt = Math.max(lastAt, token);
  }

  /** Its name stands in another's description. */
  public void namedWithinAt(int token) {
    firstAt = Math.min(firstAt, token);
    lastInnerAt = Math.max(lastInnerAt, token);
  }

  /** Offices that the person is known to hold or to have held, though the article need not tell. */
  public List<Description> offices() {
    return offices;
  }

  void hold(Description office) {
    told = true;
    offices.add(office);
  }

  void heldBefore(Description office) {
    offices.add(office);
  }

  /** What the words beside its name tell. */
  public void tell(Description description) {
    told = true;
    describe(description);
  }

  /** Whether the article joins a title or function to its name, or an office is known. */
  public boolean isTold() {
    return told;
  }

  public void describe(Description description) {
    if (descriptions.stream().noneMatch(description::repeats)) {
      descriptions.add(description);
    }
  }

  public void addRole(Entity.Role role) {
    roles.add(role);
  }

  public void learnGender(Gender told) {
    if (gender == Gender.ANY) {
      gender = told;
    }
  }

  /** A longer name for the same. */
  public void rename(String fuller) {
    if (fuller.length() > name.length()) {
      name = fuller;
    }
  }

  public Entity toEntity(int id) {
    List<Entity.Role> inOrder = new ArrayList<>(roles);
    inOrder.sort(java.util.Comparator.comparing(Entity.Role::span));
    return new Entity(id, name, type, named, gender, number, List.copyOf(inOrder));
  }
}
