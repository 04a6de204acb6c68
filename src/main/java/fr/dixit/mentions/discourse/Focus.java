package fr.dixit.mentions.discourse;

import fr.dixit.mentions.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whom the reader has in mind: the narrator's mentions so far, the latest last. */
public final class Focus {

  private record Entry(Referent referent, Place place) {}

  private final List<Entry> entries = new ArrayList<>();
  private final List<Entry> speakers = new ArrayList<>();

  public void add(Referent referent, Place place) {
    if (place.quoted()) {
      return;
    }
    Entry entry = new Entry(referent, place);
    entries.add(entry);
    if (place.speaker() && referent.speaks()) {
      speakers.add(entry);
    }
  }

  /** Who of those that fit spoke last, at most so many sentences ago; or null. */
  public @Nullable Referent speaker(int sentence, int reach, Predicate<Referent> fits) {
    for (int i = speakers.size() - 1; i >= 0; i--) {
      Entry entry = speakers.get(i);
      if (sentence - entry.place().sentence() > reach) {
        return null;
      }
      if (fits.test(entry.referent())) {
        return entry.referent();
      }
    }
    return null;
  }

  /** The latest that fits, whatever its role, back to so many sentences; or null. */
  public @Nullable Referent latest(int sentence, int reach, Predicate<Referent> fits) {
    for (int i = entries.size() - 1; i >= 0 && inReach(i, sentence, reach); i--) {
      if (fits.test(entries.get(i).referent())) {
        return entries.get(i).referent();
      }
    }
    return null;
  }

  /** All that fit, whatever their role, back to so many sentences; the latest first. */
  public List<Referent> within(int sentence, int reach, Predicate<Referent> fits) {
    Set<Referent> found = new LinkedHashSet<>();
    for (int i = entries.size() - 1; i >= 0 && inReach(i, sentence, reach); i--) {
      if (fits.test(entries.get(i).referent())) {
        found.add(entries.get(i).referent());
      }
    }
    return List.copyOf(found);
  }

  /**
   * Those most in mind that fit: in the nearest sentence that mentions any, its subjects before
   * others, and people before bodies. One when it is clear, several when the sentence does not
   * rank them. A body that is no subject, "au gouvernement", does not come before a person who
   * was one.
   */
  public List<Referent> salient(int sentence, int reach, Predicate<Referent> fits) {
    List<Referent> bodies = List.of();
    int i = entries.size() - 1;
    while (i >= 0 && inReach(i, sentence, reach)) {
      int start = startOfSentence(i);
      List<Entry> near = entries.subList(start, i + 1);
      List<Referent> subjects = found(near, fits, Focus::isSubject);
      List<Referent> people = subjects.stream().filter(Referent::isPerson).toList();
      if (!bodies.isEmpty() && !people.isEmpty()) {
        return people;
      }
      List<Referent> found =
          peopleFirst(subjects.isEmpty() ? found(near, fits, e -> true) : subjects);
      if (bodies.isEmpty() && !found.isEmpty()) {
        if (!subjects.isEmpty() || found.stream().noneMatch(Focus::isBody)) {
          return found;
        }
        bodies = found;
      }
      i = start - 1;
    }
    return bodies;
  }

  private static boolean isSubject(Entry entry) {
    return entry.place().subject() || entry.place().speaker();
  }

  private static boolean isBody(Referent referent) {
    return !referent.isPerson() && referent.type() != EntityType.GROUP;
  }

  private static List<Referent> found(
      List<Entry> sentence, Predicate<Referent> fits, Predicate<Entry> role) {
    return sentence.stream()
        .filter(entry -> fits.test(entry.referent()) && role.test(entry))
        .map(Entry::referent)
        .distinct()
        .toList();
  }

  /** A newspaper or a network beside a person is where that person speaks. */
  private static List<Referent> peopleFirst(List<Referent> alike) {
    List<Referent> people = alike.stream().filter(Referent::isPerson).toList();
    return people.isEmpty() ? alike : people;
  }

  private boolean inReach(int entry, int sentence, int reach) {
    return sentence - entries.get(entry).place().sentence() <= reach;
  }

  private int startOfSentence(int entry) {
    int start = entry;
    int sentence = entries.get(entry).place().sentence();
    while (start > 0 && entries.get(start - 1).place().sentence() == sentence) {
      start--;
    }
    return start;
  }
}
