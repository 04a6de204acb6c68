package fr.dixit.archive;

import fr.dixit.mentions.EntityType;
import fr.dixit.text.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins entities that bear the same name, but for case, accents and punctuation, and are of one
 * type; those of unknown type join the only other type of their name. A description ("source
 * policière") is joined like a name: its page holds what was said under that description.
 */
final class NameJoining {

  private final Map<String, EnumMap<EntityType, List<Occurrence>>> byName = new LinkedHashMap<>();

  private NameJoining() {}

  /** Everyone, in the order of first occurrence; those of one name by type. */
  static List<Identity> join(List<Analysis> analyses) {
    NameJoining joining = new NameJoining();
    for (int i = 0; i < analyses.size(); i++) {
      int article = i;
      analyses.get(i).mentions().entities().stream()
          .map(entity -> new Occurrence(article, entity))
          .forEach(joining::add);
    }
    return joining.identities();
  }

  private void add(Occurrence occurrence) {
    byName
        .computeIfAbsent(Slug.of(occurrence.entity().name()), name -> new EnumMap<>(EntityType.class))
        .computeIfAbsent(occurrence.entity().type(), type -> new ArrayList<>())
        .add(occurrence);
  }

  private List<Identity> identities() {
    List<Identity> identities = new ArrayList<>();
    for (EnumMap<EntityType, List<Occurrence>> namesakes : byName.values()) {
      joinUnknown(namesakes);
      namesakes.forEach(
          (type, all) -> identities.add(new Identity(usualName(all), type, List.copyOf(all))));
    }
    return identities;
  }

  private static void joinUnknown(EnumMap<EntityType, List<Occurrence>> namesakes) {
    if (namesakes.size() == 2 && namesakes.containsKey(EntityType.UNKNOWN)) {
      List<Occurrence> unknown = namesakes.remove(EntityType.UNKNOWN);
      List<Occurrence> known = namesakes.values().iterator().next();
      known.addAll(unknown);
      known.sort(Comparator.comparingInt(Occurrence::article));
    }
  }

  /** The most frequent spelling; of equally frequent ones the first. */
  private static String usualName(Collection<Occurrence> occurrences) {
    Tally spellings = new Tally();
    occurrences.forEach(occurrence -> spellings.add(occurrence.entity().name()));
    return spellings.byCount().get(0).name();
  }
}
