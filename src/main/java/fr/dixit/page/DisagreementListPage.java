package fr.dixit.page;

import fr.dixit.page.frame.Frame;
import fr.dixit.page.item.DisagreementItem;
import fr.dixit.page.item.NumberItem;
import fr.dixit.page.picture.Arcs;
import fr.dixit.page.picture.Matrix;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All disagreements of the archive, numbers that differ, and who answers whom.
 *
 * @param matrix who takes which side, or null when there is no disagreement
 * @param answers null when nobody answers another
 */
public record DisagreementListPage(
    Frame frame,
    @Nullable Matrix matrix,
    List<DisagreementItem> disagreements,
    List<NumberItem> numbers,
    @Nullable Arcs answers)
    implements Page {

  public boolean contested() {
    return !numbers.isEmpty();
  }

  public boolean bare() {
    return disagreements.isEmpty() && numbers.isEmpty();
  }

  @Override
  public String template() {
    return "disagreements.mustache";
  }
}
