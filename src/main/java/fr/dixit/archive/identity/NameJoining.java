package fr.dixit.archive.identity;

import fr.dixit.mentions.EntityType;
import fr.dixit.mentions.Mentions;
import fr.dixit.text.Slug;
import java.util.ArrayList;
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

  /** Everyone, in the order of first occurrence; those of one name together, by type. */
  static List<Namesakes> join(List<Mentions> articles) {
    NameJoining joining = new NameJoining();
    for (int i = 0; i < articles.size(); i++) {
      int article = i;
      articles.get(i).entities().stream()
          .map(entity -> new Occurrence(article, entity))
          .forEach(joining::add);
    }
    return joining.joined();
  }

  private void add(Occurrence occurrence) {
    String name = Slug.of(occurrence.entity().name());
    byName
        .computeIfAbsent(name, n -> new EnumMap<>(EntityType.class))
        .computeIfAbsent(occurrence.entity().type(), type -> new ArrayList<>())
        .add(occurrence);
  }

  private List<Namesakes> joined() {
    List<Namesakes> joined = new ArrayList<>();
    for (EnumMap<EntityType, List<Occurrence>> byType : byName.values()) {
      joinUnknown(byType);
      byType.forEach((type, all) -> joined.add(new Namesakes(type, List.copyOf(all))));
    }
    return joined;
  }

  private static void joinUnknown(EnumMap<EntityType, List<Occurrence>> byType) {
    if (byType.size() == 2 && byType.containsKey(EntityType.UNKNOWN)) {
      List<Occurrence> unknown = byType.remove(EntityType.UNKNOWN);
      List<Occurrence> known = byType.values().iterator().next();
      known.addAll(unknown);
      known.sort(Comparator.comparingInt(Occurrence::article));
    }
  }
}
