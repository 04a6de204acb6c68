package fr.dixit;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Severity;
import java.util.List;

/**
 * What a check came to.
 *
 * @param articles how many could be read
 * @param diagnostics notes included, in the order in which they were found
 */
public record Checked(int articles, List<Diagnostic> diagnostics) {

  public Checked {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * This, when nothing is wrong.
   *
   * @param least what counts as wrong
   * @throws DixitException when there is something of at least that severity
   */
  public Checked orFail(Severity least) {
    if (diagnostics.stream().anyMatch(d -> d.severity().compareTo(least) >= 0)) {
      throw new DixitException(
          Diagnostic.of(Severity.ERROR, "", this + ", see above", "put right what is listed"));
    }
    return this;
  }

  /** One line. */
  @Override
  public String toString() {
    return Summary.counted(articles, "article")
        + " checked: "
        + Summary.counted(count(Severity.ERROR), "error")
        + ", "
        + Summary.counted(count(Severity.WARNING), "warning");
  }

  private int count(Severity severity) {
    return (int) diagnostics.stream().filter(d -> d.severity() == severity).count();
  }
}
