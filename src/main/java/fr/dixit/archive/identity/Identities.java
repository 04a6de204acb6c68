package fr.dixit.archive.identity;

import fr.dixit.mentions.Mentions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who each entity of each article is. */
public final class Identities {

  private final List<Identity[]> byArticle;

  private Identities(List<Identity[]> byArticle) {
    this.byArticle = byArticle;
  }

  /**
   * Identifies everyone whom the articles name.
   *
   * @param articles in the archive's order
   */
  public static Identities of(List<Mentions> articles) {
    List<Identity[]> byArticle =
        articles.stream().map(mentions -> new Identity[mentions.idBound()]).toList();
    Ids ids = new Ids();
    for (Namesakes joined : NameJoining.join(articles)) {
      String name = joined.usualName();
      Identity identity = new Identity(ids.next(name, joined.type()), name, joined.type());
      for (Occurrence occurrence : joined.occurrences()) {
        byArticle.get(occurrence.article())[occurrence.entity().id()] = identity;
      }
    }
    return new Identities(byArticle);
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
}
