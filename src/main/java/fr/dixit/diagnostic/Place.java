package fr.dixit.diagnostic;

import fr.dixit.text.Text;

/**
 * Where in a user's file something stands.
 *
 * @param file as the user named it
 * @param text of the whole file
 * @param offset in UTF-16 units; beyond the end means the end
 */
public record Place(String file, Text text, int offset) {

  public Diagnostic says(Severity severity, String message, String hint) {
    return Diagnostic.at(severity, file, text, Math.min(offset, text.length()), message, hint);
  }

  /** The line, from 1. */
  public int line() {
    return text.position(Math.min(offset, text.length())).line();
  }

  /** The place so many UTF-16 units further on. */
  public Place after(int units) {
    return new Place(file, text, offset + units);
  }
}
