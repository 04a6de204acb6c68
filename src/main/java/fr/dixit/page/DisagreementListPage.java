package fr.dixit.page;

import fr.dixit.page.item.DisagreementItem;
import java.util.List;

/** All disagreements of the archive. */
public record DisagreementListPage(Frame frame, List<DisagreementItem> disagreements)
    implements Page {

  public boolean bare() {
    return disagreements.isEmpty();
  }

  @Override
  public String template() {
    return "disagreements.mustache";
  }
}
