package fr.dixit.page;

import fr.dixit.page.frame.Frame;
import fr.dixit.page.item.ArticleItem;
import fr.dixit.page.item.ClaimItem;
import fr.dixit.page.item.DisagreementItem;
import fr.dixit.page.item.SourceItem;
import fr.dixit.page.picture.Activity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page.
 *
 * @param articles how many, in words, like the two that follow
 * @param lead the claim that opens the page, or null when the archive is empty
 * @param latest further claims, newest first
 * @param linked those on which most others bear; none when hardly any do
 * @param disagreements the first of them; none when the archive has none
 * @param activity null when nothing is dated
 */
public record HomePage(
    Frame frame,
    String articles,
    String claims,
    String sources,
    @Nullable ClaimItem lead,
    List<ClaimItem> latest,
    List<ClaimItem> linked,
    List<SourceItem> voices,
    List<ArticleItem> papers,
    List<DisagreementItem> disagreements,
    @Nullable Activity activity)
    implements Page {

  public boolean answered() {
    return !linked.isEmpty();
  }

  public boolean disagreeing() {
    return !disagreements.isEmpty();
  }

  @Override
  public String template() {
    return "home.mustache";
  }
}
