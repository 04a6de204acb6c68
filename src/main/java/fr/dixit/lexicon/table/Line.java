package fr.dixit.lexicon.table;

import fr.dixit.diagnostic.Diagnostic;
import fr.dixit.diagnostic.DixitException;
import fr.dixit.diagnostic.Severity;
import fr.dixit.text.Position;

/**
 * A line of a table's file.
 *
 * @param number from 1
 * @param text without its line break
 */
record Line(String file, int number, String text) {

  /** The error to throw for what stands at the UTF-16 offset of this line. */
  DixitException error(int offset, String message, String hint) {
    Position position = new Position(number, text.codePointCount(0, offset) + 1);
    return new DixitException(
        new Diagnostic(Severity.ERROR, file, position, text, message, hint));
  }
}
