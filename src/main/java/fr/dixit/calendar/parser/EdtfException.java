package fr.dixit.calendar.parser;

/** Says why a string is no EDTF date, where, and what to write instead. */
public final class EdtfException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int index;
  private final String hint;

  EdtfException(int index, String message, String hint) {
    super(message);
    this.index = index;
    this.hint = hint;
  }

  /** The offending character, from 0; the length of the string when something is missing. */
  public int index() {
    return index;
  }

  /** What to write instead. */
  public String hint() {
    return hint;
  }
}
