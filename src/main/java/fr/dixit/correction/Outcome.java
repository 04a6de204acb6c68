package fr.dixit.correction;

import fr.dixit.archive.Amendment;
import fr.dixit.archive.Amendment.Value;
import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of corrections: what they changed, and those that changed nothing. */
final class Outcome {

  private final List<Amendment> amendments;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * @param before what was changed before
   */
  Outcome(List<Amendment> before) {
    this.amendments = new ArrayList<>(before);
  }

  List<Amendment> amendments() {
    return List.copyOf(amendments);
  }

  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  /**
   * Notes a change.
   *
   * @param subject id of the claim or source
   * @param article id of the claim's; null for a source
   */
  void amend(
      Amendment.Kind kind,
      String subject,
      @Nullable String article,
      @Nullable Value before,
      @Nullable Value after,
      Note note) {
    amendments.add(
        new Amendment(kind, subject, article, before, after, note.why(), note.by(), note.on()));
  }

  /** Of a correction that no longer applies. */
  void warn(Word word, String message, String hint) {
    report(Severity.WARNING, word, message, hint);
  }

  /** Of a correction that says what is found without it. */
  void idle(Word word, String found) {
    report(Severity.NOTE, word, "changes nothing: " + found, "the correction can be taken out");
  }

  /** Of a correction that cannot be understood. */
  void error(Word word, String message, @Nullable String hint) {
    report(Severity.ERROR, word, message, hint);
  }

  private void report(Severity severity, Word word, String message, @Nullable String hint) {
    diagnostics.add(word.place().says(severity, message, hint));
  }
}
