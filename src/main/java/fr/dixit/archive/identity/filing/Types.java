package fr.dixit.archive.identity.filing;

import fr.dixit.archive.identity.merge.Filed;
import fr.dixit.archive.identity.merge.Namesakes;
import fr.dixit.mentions.EntityType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts together what is filed under one key, by type. What is of a type unknown, or rare for the
 * key, is of its usual type; so is a group named like an organisation.
 */
public final class Types {

  /**
   * Where a name is of one type so many times as often as of another, the other is a misreading.
   */
  private static final int RARE = 3;

  /** Of those many who bear one name: "les gilets jaunes", "le mouvement des gilets jaunes". */
  private static final Set<EntityType> COLLECTIVE =
      EnumSet.of(EntityType.GROUP, EntityType.ORGANIZATION);

  private Types() {}

  /** In the order of first occurrence; those of one key together, by type. */
  public static List<Namesakes> together(List<Filed> filed) {
    Map<String, EnumMap<EntityType, List<Filed>>> byKey = new LinkedHashMap<>();
    for (Filed one : filed) {
      byKey
          .computeIfAbsent(one.key(), key -> new EnumMap<>(EntityType.class))
          .computeIfAbsent(one.occurrence().entity().type(), type -> new ArrayList<>())
          .add(one);
    }
    List<Namesakes> together = new ArrayList<>();
    for (EnumMap<EntityType, List<Filed>> byType : byKey.values()) {
      joinMisread(byType);
      byType.forEach((type, all) -> together.add(new Namesakes(type, List.copyOf(all))));
    }
    return together;
  }

  /** The type of those who were found to be one. */
  public static EntityType usual(List<Filed> group) {
    EnumMap<EntityType, List<Filed>> byType = new EnumMap<>(EntityType.class);
    for (Filed one : group) {
      byType.computeIfAbsent(one.occurrence().entity().type(), type -> new ArrayList<>()).add(one);
    }
    return usualType(byType);
  }

  private static void joinMisread(EnumMap<EntityType, List<Filed>> byType) {
    EntityType usual = usualType(byType);
    List<Filed> all = byType.get(usual);
    int atMost = all.size() / RARE;
    for (EntityType type : List.copyOf(byType.keySet())) {
      boolean rare = type == EntityType.UNKNOWN || byType.get(type).size() <= atMost;
      if (type != usual && (rare || COLLECTIVE.containsAll(List.of(type, usual)))) {
        all.addAll(byType.remove(type));
      }
    }
    all.sort(Comparator.comparingInt(one -> one.occurrence().number()));
  }

  /** The most frequent; unknown only when there is no other; of equals the first in their order. */
  private static EntityType usualType(EnumMap<EntityType, List<Filed>> byType) {
    Comparator<EntityType> known = Comparator.comparing(type -> type != EntityType.UNKNOWN);
    Comparator<EntityType> usual = known.thenComparing(type -> byType.get(type).size());
    return Collections.max(byType.keySet(), usual);
  }
}
