package fr.dixit.archive.identity;

import fr.dixit.mentions.EntityType;
import fr.dixit.mentions.Mentions;
import fr.dixit.text.Slug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins entities that bear the same name, but for case, accents and punctuation, and are of one
 * type; those of a type unknown, or rare for the name, join those of its usual type. A description
 * ("source policière") is joined like a name: its page holds what was said under that description.
 */
final class NameJoining {

  /**
   * Where a name is of one type so many times as often as of another, the other is a misreading.
   */
  private static final int RARE = 3;

  private final Map<String, EnumMap<EntityType, List<Occurrence>>> byName = new LinkedHashMap<>();

  private final Map<String, String> slugs = new HashMap<>();

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
    String name = slugs.computeIfAbsent(occurrence.entity().name(), Slug::of);
    byName
        .computeIfAbsent(name, n -> new EnumMap<>(EntityType.class))
        .computeIfAbsent(occurrence.entity().type(), type -> new ArrayList<>())
        .add(occurrence);
  }

  private List<Namesakes> joined() {
    List<Namesakes> joined = new ArrayList<>();
    for (EnumMap<EntityType, List<Occurrence>> byType : byName.values()) {
      joinMisread(byType);
      byType.forEach((type, all) -> joined.add(new Namesakes(type, List.copyOf(all))));
    }
    return joined;
  }

  private static void joinMisread(EnumMap<EntityType, List<Occurrence>> byType) {
    EntityType usual = usualType(byType);
    List<Occurrence> all = byType.get(usual);
    int atMost = all.size() / RARE;
    for (EntityType type : List.copyOf(byType.keySet())) {
      boolean rare = type == EntityType.UNKNOWN || byType.get(type).size() <= atMost;
      if (type != usual && rare) {
        all.addAll(byType.remove(type));
      }
    }
    all.sort(Comparator.comparingInt(Occurrence::article));
  }

  /** The most frequent; unknown only when there is no other; of equals the first in their order. */
  private static EntityType usualType(EnumMap<EntityType, List<Occurrence>> byType) {
    Comparator<EntityType> known = Comparator.comparing(type -> type != EntityType.UNKNOWN);
    Comparator<EntityType> usual = known.thenComparing(type -> byType.get(type).size());
    return Collections.max(byType.keySet(), usual);
  }
}
