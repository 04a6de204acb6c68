package fr.dixit.archive.identity;

import fr.dixit.archive.identity.merge.Cast;
import fr.dixit.archive.identity.merge.Doubt;
import fr.dixit.archive.identity.merge.Filed;
import fr.dixit.archive.identity.merge.Groups;
import fr.dixit.archive.identity.merge.Merge;
import fr.dixit.archive.identity.merge.Occurrence;
import fr.dixit.archive.identity.merge.Resolution;
import fr.dixit.archive.identity.ruling.Ruling;
import fr.dixit.archive.identity.ruling.Rulings;
import fr.dixit.lexicon.Lexicon;
import fr.dixit.mentions.Entity;
import fr.dixit.mentions.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who each entity of each article is. */
public final class Identities {

  private final List<Cast> casts;
  private final List<Identity[]> byArticle;
  private final List<Merge> merges;
  private final Rulings rulings;
  private final Map<String, Identity> byId = new HashMap<>();
  private final Ids ids = new Ids();

  private Identities(List<Cast> casts, List<Merge> merges, Rulings rulings) {
    this.casts = casts;
    this.rulings = rulings;
    this.byArticle = casts.stream().map(cast -> cast.byEntity(Identity[]::new)).toList();
    this.merges = merges;
  }

  /**
   * Identifies everyone whom the articles name.
   *
   * @param casts of the articles in the archive's order
   */
  public static Identities of(List<Cast> casts, Lexicon lexicon) {
    return of(casts, lexicon, List.of());
  }

  /**
   * Identifies everyone whom the articles name, as far as no person knows better.
   *
   * @param casts of the articles in the archive's order
   */
  public static Identities of(List<Cast> casts, Lexicon lexicon, List<Ruling> byHand) {
    List<List<Occurrence>> occurrences = new ArrayList<>(casts.size());
    int number = 0;
    for (int article = 0; article < casts.size(); article++) {
      List<Occurrence> ofArticle = new ArrayList<>(casts.get(article).entities().size());
      for (Entity entity : casts.get(article).entities()) {
        ofArticle.add(new Occurrence(number++, article, entity));
      }
      occurrences.add(ofArticle);
    }
    Rulings rulings = new Rulings(byHand);
    Resolution resolution = rulings.applyTo(Resolver.resolve(occurrences, casts, lexicon), number);
    Identities identities = new Identities(casts, resolution.merges(), rulings);
    identities.identify(resolution, number, lexicon);
    identities.describe();
    return identities;
  }

  private void identify(Resolution resolution, int occurrences, Lexicon lexicon) {
    Groups groups = new Groups(occurrences);
    merges.forEach(groups::join);
    Map<Integer, Doubt> doubts = new HashMap<>();
    resolution.doubts().forEach(doubt -> doubts.put(doubt.who().number(), doubt));
    Naming naming = new Naming(lexicon);
    List<Doubt> open = new ArrayList<>();
    for (List<Filed> group : byType(groups.of(resolution.filed()), naming)) {
      Doubt doubt = doubts.get(group.get(0).occurrence().number());
      if (doubt != null) {
        open.add(doubt);
      } else if (naming.tells(group)) {
        identify(group, naming.name(group), naming.type(group));
      }
    }
    open.forEach(this::leaveOpen);
  }

  /** So that an article that comes earlier moves no id of another type. */
  private static List<List<Filed>> byType(List<List<Filed>> groups, Naming naming) {
    record Typed(EntityType type, List<Filed> group) {}
    return groups.stream()
        .map(group -> new Typed(naming.type(group), group))
        .sorted(Comparator.comparing(Typed::type))
        .map(Typed::group)
        .toList();
  }

  private void identify(List<Filed> group, String name, EntityType type) {
    String article = articleOf(group.get(0).occurrence());
    String id = ids.named(name, type, article);
    Identity found = new Identity(id, name, type, true, List.of());
    Ruling.Listed listed = rulings.of(group, id);
    Identity identity = listed == null ? found : found.listed(listed);
    for (Filed one : group) {
      set(one.occurrence(), identity);
    }
  }

  private void leaveOpen(Doubt doubt) {
    List<Identity> possible = doubt.possible().stream().map(this::of).distinct().toList();
    set(doubt.who(), described(doubt.who().article(), doubt.who().entity(), possible));
  }

  /** Everybody else is known in one article only, by the words that describe them there. */
  private void describe() {
    for (int article = 0; article < casts.size(); article++) {
      Identity[] ofArticle = byArticle.get(article);
      for (Entity entity : casts.get(article).entities()) {
        if (ofArticle[entity.id()] == null) {
          ofArticle[entity.id()] = described(article, entity, List.of());
        }
      }
    }
  }

  private Identity described(int article, Entity entity, List<Identity> possible) {
    String id = ids.described(entity.name(), casts.get(article).article());
    return new Identity(id, entity.name(), entity.type(), false, possible);
  }

  private String articleOf(Occurrence occurrence) {
    return casts.get(occurrence.article()).article();
  }

  private void set(Occurrence occurrence, Identity identity) {
    byArticle.get(occurrence.article())[occurrence.entity().id()] = identity;
    byId.put(identity.id(), identity);
  }

  private Identity of(Occurrence occurrence) {
    return of(occurrence.article(), occurrence.entity().id());
  }

  /**
   * Who this is; null when the article names no such entity.
   *
   * @param article index in the archive
   * @param entity id in the article
   */
  public @Nullable Identity of(int article, int entity) {
    return byArticle.get(article)[entity];
  }

  /** Who has the id among those with a name or several possible ones; null for all others. */
  public @Nullable Identity find(String id) {
    return byId.get(id);
  }

  /** What was joined, and why. */
  public List<Merge> merges() {
    return merges;
  }
}
